import { CellValue } from "../cell/cell";

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
