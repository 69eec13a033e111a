import { Changes } from "../../changes/changes";
import { keyForPeople } from "../../language/spelling/same-text";
import { Remembered, rememberedCells } from "../../reading/organize";
import { SmallTableReading } from "../../reading/reading";
import { rowAdded, rowFilled } from "../small-table-row";

/**
 * Keeps in Parámetros what was decided for a table: in the row of the tables with its headings, else in one more. Null
 * where there is no such table in Parámetros, or no room.
 *
 * @example decisionsKept(reading.organizadas, rememberedOf(choices, organized)!)?.cells.length // 4
 */
export function decisionsKept(organizadas: SmallTableReading | null, kept: Remembered): Changes | null {
  if (!organizadas) return null;
  const cells = rememberedCells(kept);
  const key = keyForPeople(kept.table);
  const own = organizadas.rows.findIndex(([table = ""]) => keyForPeople(table) === key);
  return own < 0 ? rowAdded(organizadas, cells) : rowFilled(organizadas, own, cells);
}
