import { columnLetters } from "../../domain/base/cell-name";

/** Some cells of a sheet: rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One cell. */
export const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

const SHEET_ROWS = 1_048_576;

/** The first columns of a sheet from top to bottom: what is printed of them grows with what is written below. */
export const wholeColumns = (columns: number): Area => ({ row: 0, column: 0, rows: SHEET_ROWS, columns });

/** Address within its sheet. `addressOf({ row: 8, column: 0, rows: 3, columns: 2 })` is "A9:B11". */
export function addressOf(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** The address that formulas of any sheet may use. `absoluteAddress("Parámetros", cell(4, 1))` is "'Parámetros'!$B$5". */
export function absoluteAddress(sheet: string, area: Area): string {
  const dollars = addressOf(area).replace(/[A-Z]+|\d+/g, "$$$&");
  return `'${sheet.replace(/'/g, "''")}'!${dollars}`;
}

/**
 * Reads an address that Excel gives, with or without its sheet: "Hoja1!B2:C5", "'Mi hoja'!$A$1", "Hoja1!3:5".
 * @returns null for what is no single block of cells
 */
export function areaOf(address: string): Area | null {
  const local = address.replace(/^=?(?:'(?:[^']|'')*'|[^'!,]+)!/, "").replace(/\$/g, "");
  const parts = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(local);
  if (!parts) return null;
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = parts;
  const row = Number(firstRow) - 1;
  const column = columnNumber(firstColumn);
  return { row, column, rows: Number(lastRow) - row, columns: columnNumber(lastColumn) - column + 1 };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The sheet that a reference names. `sheetOf("'Mi hoja'!$A$1")` is "Mi hoja"; null where it names none. */
export function sheetOf(reference: string): string | null {
  const parts = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(reference);
  return parts ? (parts[1]?.replace(/''/g, "'") ?? parts[2] ?? null) : null;
}
