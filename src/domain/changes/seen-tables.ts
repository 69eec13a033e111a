import { CellValue } from "../base/cell";
import { Table } from "../plan/tables/column";
import { marcoOperativo } from "../plan/tables/marco-operativo";
import { matriz } from "../plan/tables/matriz";
import { tablaDeExcepciones } from "../reading/excepciones/excepcion";
import { SmallTableReading, TableReading, WorkbookReading } from "../reading/reading";
import { SeenTable } from "./seen-table";

/** The tables of a workbook that changes may be of, as they stood when it was read. */
export function seenTables({
  matrices,
  marcos,
  excepciones,
  conteos,
  organizadas,
}: Pick<
  WorkbookReading,
  "matrices" | "marcos" | "excepciones" | "conteos" | "organizadas"
>): readonly SeenTable[] {
  return [
    ...matrices.map((reading) => ofStandard(matriz, reading)),
    ...marcos.map((reading) => ofStandard(marcoOperativo, reading)),
    ...(excepciones ? [ofExcepciones(excepciones)] : []),
    ...[conteos, organizadas].flatMap((table) => (table ? [ofSmallTable(table)] : [])),
  ];
}

type Columns = Readonly<Partial<Record<string, number>>>;

const columnsOf = (columns: Columns, headings: Readonly<Partial<Record<string, string>>>) =>
  Object.entries(columns).map(([key, column]) => ({ column: column!, heading: headings[key] ?? "" }));

/** Keys that the table has whole, as the columns where they stand. */
const placed = (keys: readonly (readonly string[])[], columns: Columns) =>
  keys
    .filter((key) => key.every((each) => columns[each] !== undefined))
    .map((key) => key.map((each) => columns[each]!));

function ofStandard<Key extends string>(table: Table<Key>, reading: TableReading<Key>): SeenTable {
  const { sheet, tableName, headerRow, firstRow, lastRow, columns, headings, rows } = reading;
  const keyAt = new Map(table.columns.map(({ key }) => [columns[key], key]));
  // A row that was emptied keeps the Id that nobody sees, and is blank.
  const typed = table.columns.filter(({ formula, filledBy }) => !formula && filledBy !== "addIn");
  const whole = typed.map(({ key }) => key).filter((key) => columns[key] !== undefined);
  return {
    sheet,
    tableName,
    headerRow,
    firstRow,
    lastRow,
    columns: columnsOf(columns, headings),
    keys: placed([...table.identity, whole], columns),
    rows: new Map(
      rows.map(({ number, values, carried }) => [
        number,
        (column: number): CellValue => {
          const key = keyAt.get(column);
          return key === undefined || carried.includes(key) ? "" : values[key];
        },
      ]),
    ),
  };
}

function ofExcepciones(reading: NonNullable<WorkbookReading["excepciones"]>): SeenTable {
  const { sheet, tableName, columns, headings, headerRow, lastRow, rows } = reading;
  const keyAt = new Map(Object.entries(columns).map(([key, column]) => [column, key]));
  return {
    sheet,
    tableName,
    headerRow,
    firstRow: headerRow + 1,
    lastRow,
    columns: columnsOf(columns, headings),
    keys: placed([...tablaDeExcepciones.identity, Object.keys(columns)], columns),
    rows: new Map(
      rows.map(({ number, cells }) => {
        const held: Readonly<Partial<Record<string, CellValue>>> = cells;
        return [number, (column: number) => held[keyAt.get(column) ?? ""] ?? ""];
      }),
    ),
  };
}

/** Its first column says which row is which. */
function ofSmallTable(table: SmallTableReading): SeenTable {
  const { sheet, tableName, headerRow, column: left, headings, rows } = table;
  const firstRow = headerRow + 1;
  return {
    sheet,
    tableName,
    headerRow,
    firstRow,
    lastRow: headerRow + rows.length,
    columns: headings.map((heading, index) => ({ column: left + index, heading })),
    keys: [[left], headings.map((_, index) => left + index)],
    rows: new Map(
      rows.map((cells, index) => [firstRow + index, (column: number) => cells[column - left] ?? ""]),
    ),
  };
}
