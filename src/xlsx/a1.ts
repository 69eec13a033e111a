import type { Area } from "./workbook-data";

/** Size of an Excel sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** "AB" → 27. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** (0, 1) → "B1". */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** One cell gives "B1", more give "A1:C4". */
export function areaName({ row, column, rows, columns }: Area): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** As `areaName`, with dollars and always both corners: "$A$1:$C$4". */
export function absoluteArea({ row, column, rows, columns }: Area): string {
  const corner = (r: number, c: number) => `$${columnLetters(c)}$${r + 1}`;
  return `${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/**
 * Reads "B2", "$A$1:$C$4", "A:C" or "1:3" (whole columns and rows take the sheet's size).
 *
 * @returns undefined for anything else.
 */
export function parseArea(reference: string): Area | undefined {
  const [first = "", second, ...more] = reference.trim().split(":");
  if (more.length > 0) return undefined;
  const a = CORNER.exec(first);
  const b = CORNER.exec(second ?? first);
  if (!a || !b || (!a[1] && !a[2]) || Boolean(a[1]) !== Boolean(b[1]) || Boolean(a[2]) !== Boolean(b[2])) {
    return undefined;
  }
  if (second === undefined && !(a[1] && a[2])) return undefined;
  const [left, right] = ordered(a[1] ? columnIndex(a[1]) : 0, b[1] ? columnIndex(b[1]) : SHEET_COLUMNS - 1);
  const [top, bottom] = ordered(a[2] ? Number(a[2]) - 1 : 0, b[2] ? Number(b[2]) - 1 : SHEET_ROWS - 1);
  if (top < 0 || bottom >= SHEET_ROWS || right >= SHEET_COLUMNS) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The list of areas of a `sqref` attribute; what is no area is left out. */
export function parseAreas(sqref: string): Area[] {
  return sqref
    .split(/\s+/)
    .map((part) => parseArea(part))
    .filter((area) => area !== undefined);
}

export function areaNames(areas: readonly Area[]): string {
  return areas.map(areaName).join(" ");
}

/** Always in quotes: right for every name, and Excel takes the quotes off where they are not needed. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}
