import { CellValue, isBlank } from "../base/cell";

/** A count that says something other than how many there are, and its cell. */
export interface UnreadCount {
  readonly thing: string;
  readonly value: CellValue;
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
}

/**
 * The counts of the same rows that `readCounts` can't take: «ocho», or a number that counts nothing.
 * @param first the place of the number of the first row
 */
export const readUnreadCounts = (
  rows: readonly (readonly CellValue[])[],
  first: Pick<UnreadCount, "sheet" | "row" | "column">,
): readonly UnreadCount[] =>
  rows.flatMap(([name = "", value = ""], index) =>
    isBlank(name) || isBlank(value) || (typeof value === "number" && value > 0)
      ? []
      : [{ ...first, thing: String(name).trim(), value, row: first.row + index }],
  );

/**
 * The counts that Parámetros keeps ("dependencias" → 8) from the rows of their two columns: name, number. Names
 * without a number are left out; of two alike the last counts.
 *
 * @returns by name in lower case, without spaces around it
 */
export function readCounts(rows: readonly (readonly CellValue[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [name, count] of rows) {
    if (typeof name === "string" && name.trim() !== "" && typeof count === "number") {
      counts.set(name.trim().toLowerCase(), count);
    }
  }
  return counts;
}
