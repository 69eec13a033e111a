import { CellValue, isBlank } from "../../base/cell";
import { saysNothing } from "../../base/placeholder";
import { ColumnKey, SourceColumn } from "./contract";

/** How a page ends before a row: not at all, perhaps (a blank line), or plainly (a footer, the headings again). */
export type Break = 0 | 1 | 2;

/** A row while it is being organized: its cells stand in the source's columns. */
export interface WorkRow {
  /** Source lines, its own first. */
  readonly lines: number[];
  readonly cells: CellValue[];
  /** Source columns carried from above. */
  readonly carried: Set<number>;
  /** What stands between it and the row above in the source. */
  readonly breakBefore: Break;
  /** The same, after it. */
  readonly breakAfter: Break;
}

/** Where the columns that matter stand in the source; undefined where it has none. */
export type Places = ReadonlyMap<ColumnKey, number>;

export const placesOf = (columns: readonly SourceColumn[]): Places =>
  new Map(columns.flatMap(({ key, index }) => (key === null ? [] : [[key, index] as const])));

export const textIn = (row: WorkRow, column: number | undefined): string => {
  const value = column === undefined ? "" : (row.cells[column] ?? "");
  return typeof value === "string" ? value : String(value);
};

export const isBlankIn = (row: WorkRow, column: number | undefined) =>
  column === undefined || isBlank(row.cells[column] ?? "");

/** Columns with something in them. */
export const filledIn = (row: WorkRow): number[] =>
  row.cells.flatMap((value, column) => (isBlank(value) ? [] : [column]));

/** Columns that say something: neither blank nor a dash. */
export const tellingIn = (row: WorkRow): number[] =>
  row.cells.flatMap((value, column) => (saysNothing(value) ? [] : [column]));

/** The beginning of a text, for lists. */
export const short = (text: string, longest = 90): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
