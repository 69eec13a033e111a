import { closeSync, openSync, writeSync } from "node:fs";
import { csvHeader, csvLine } from "../../domain/open-data/csv";
import { DataRow, DataTable } from "../../domain/open-data/field";

/** Letters that wait to be written together. */
const BUFFERED = 500_000;

/** A CSV file that is written as its rows come. */
export class CsvFile {
  private readonly file: number;
  private waiting: string;

  constructor(
    path: string,
    private readonly table: DataTable<never>,
  ) {
    this.file = openSync(path, "w");
    this.waiting = csvHeader(table);
  }

  add(row: DataRow): void {
    this.waiting += csvLine(this.table, row);
    if (this.waiting.length > BUFFERED) this.write();
  }

  finish(): void {
    this.write();
    closeSync(this.file);
  }

  private write(): void {
    writeSync(this.file, this.waiting);
    this.waiting = "";
  }
}
