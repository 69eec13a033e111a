import type { Area } from "../../../xlsx/workbook-data";
import { invalidArgument } from "../errors";

/** Rows and columns of an Excel sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** An address as people write it: `'Hoja 1'!B2:C5`, `B:C`, `3:3`, `$B$2`. Row and column count from 0. */
export interface ParsedAddress {
  readonly sheet?: string;
  readonly area: Area;
}

const REFERENCE = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;

/**
 * @example columnName(27) // "AB"
 */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/**
 * @example columnIndex("AB") // 27
 */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * Reads an A1 address. Throws InvalidArgument if it is none.
 *
 * @example parseAddress("'Plan 1'!B2:C5") // { sheet: "Plan 1", area: { row: 1, column: 1, rows: 4, columns: 2 } }
 */
export function parseAddress(text: string): ParsedAddress {
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? undefined : unquoteSheet(text.slice(0, bang));
  const match = REFERENCE.exec(text.slice(bang + 1).trim());
  if (!match) throw invalidArgument(`"${text}" is not an address.`);
  const [, column1, row1, column2 = column1, row2 = row1] = match;
  if ((!column1 && !row1) || !column1 !== !column2 || !row1 !== !row2) {
    throw invalidArgument(`"${text}" is not an address.`);
  }
  const isRange = text.slice(bang + 1).includes(":");
  if (text.trimEnd().endsWith(":")) throw invalidArgument(`"${text}" is not an address.`);
  if (!isRange && (!column1 || !row1)) throw invalidArgument(`"${text}" is not an address.`);
  const columns = column1 ? [columnIndex(column1), columnIndex(column2!)] : [0, SHEET_COLUMNS - 1];
  const rows = row1 ? [Number(row1) - 1, Number(row2) - 1] : [0, SHEET_ROWS - 1];
  return { sheet, area: checked(spanning(rows as [number, number], columns as [number, number]), text) };
}

function spanning([row1, row2]: [number, number], [column1, column2]: [number, number]): Area {
  return {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
}

function checked(area: Area, text: string): Area {
  if (!fitsSheet(area)) throw invalidArgument(`"${text}" is outside the sheet.`);
  return area;
}

/** Whether the area lies on the sheet and has at least one cell. */
export function fitsSheet({ row, column, rows, columns }: Area): boolean {
  return (
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= SHEET_ROWS &&
    column + columns <= SHEET_COLUMNS
  );
}

/**
 * @example formatArea({ row: 1, column: 1, rows: 4, columns: 2 }) // "B2:C5"
 */
export function formatArea(area: Area, absolute = false): string {
  const fix = absolute ? "$" : "";
  const first = { row: area.row + 1, column: columnName(area.column) };
  const last = { row: area.row + area.rows, column: columnName(area.column + area.columns - 1) };
  if (isWholeColumns(area)) return `${fix}${first.column}:${fix}${last.column}`;
  if (isWholeRows(area)) return `${fix}${first.row}:${fix}${last.row}`;
  const start = `${fix}${first.column}${fix}${first.row}`;
  return area.rows === 1 && area.columns === 1 ? start : `${start}:${fix}${last.column}${fix}${last.row}`;
}

export const isWholeColumns = (area: Area): boolean => area.row === 0 && area.rows === SHEET_ROWS;
export const isWholeRows = (area: Area): boolean => area.column === 0 && area.columns === SHEET_COLUMNS;

/**
 * A sheet's name as it stands before "!": in apostrophes unless it is a plain word.
 *
 * @example quoteSheet("Año 1") // "'Año 1'"
 */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^r\d*(c\d*)?$|^c\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function unquoteSheet(text: string): string {
  return text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

/** The cells that both have, if any. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest area around both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
