import { fileWriter, ParquetWriter } from "hyparquet-writer";
import { DataRow, DataTable, FieldType, FieldValue } from "../../domain/open-data/field";

/** Rows that are written together: enough to compress well, few enough to hold those of many cortes at once. */
const ROWS_OF_GROUP = 5_000;
/** Parquet counts days from 1970. */
const SERIAL_OF_1970 = 25_569;

const TYPES = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  number: { type: "DOUBLE" },
  integer: { type: "INT32" },
  date: { type: "INT32", converted_type: "DATE" },
  boolean: { type: "BOOLEAN" },
} as const satisfies Record<FieldType, object>;

/** A Parquet file that is written as its rows come. */
export class ParquetFile {
  private readonly writer: ParquetWriter;
  private columns: FieldValue[][];

  constructor(
    path: string,
    private readonly table: DataTable<never>,
  ) {
    const { fields } = table;
    this.writer = new ParquetWriter({
      writer: fileWriter(path),
      schema: [
        { name: "root", num_children: fields.length },
        ...fields.map(({ name, type }) => ({ name, repetition_type: "OPTIONAL" as const, ...TYPES[type] })),
      ],
      createdBy: "seguimatriz",
    });
    this.columns = fields.map(() => []);
  }

  add(row: DataRow): void {
    this.table.fields.forEach(({ type }, index) => {
      const value = row[index] ?? null;
      const isDay = type === "date" && typeof value === "number";
      this.columns[index]!.push(isDay ? Math.floor(value) - SERIAL_OF_1970 : value);
    });
    if (this.columns[0]!.length >= ROWS_OF_GROUP) this.writeGroup();
  }

  finish(): void {
    this.writeGroup();
    void this.writer.finish();
  }

  private writeGroup(): void {
    const rows = this.columns[0]!.length;
    if (rows === 0) return;
    const columnData = this.table.fields.map(({ name }, index) => ({ name, data: this.columns[index]! }));
    void this.writer.write({ columnData, rowGroupSize: rows });
    this.columns = this.table.fields.map(() => []);
  }
}
