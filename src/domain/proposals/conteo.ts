import { Changes } from "../changes/changes";
import { sameThing } from "../language/meta";
import { SmallTableReading } from "../reading/reading";
import { rowAdded, rowFilled } from "./small-table-row";

/**
 * Keeps in the counts of Parámetros how many there are of something, so that it is asked only once: in the row that has
 * its name, else in one more. Null where somebody wrote another number for it, or there is no room: that stays.
 *
 * @example countKept(reading.conteos, "dependencia", 8).cells // Nombre and Cantidad of the first blank row
 */
export function countKept(conteos: SmallTableReading | null, thing: string, count: number): Changes | null {
  if (!conteos) return null;
  const { rows } = conteos;
  const own = rows.findIndex(([name = ""]) => name !== "" && sameThing(String(name)) === sameThing(thing));
  if (own < 0) return rowAdded(conteos, [thing, count]);
  return rows[own]![1] === "" ? rowFilled(conteos, own, [rows[own]![0]!, count]) : null;
}
