import { Changes } from "../../../domain/changes/changes";
import { Undo } from "../../workbook";
import { writeSeen } from "../cell-writes";
import { insertRows, seeTables } from "./insert-rows";
import { formatsOf, guard, seeEdits } from "./seen-edits";

/**
 * Writes changes that a person saw: one batch to see what there is, one for the cells and, where there are any, one for
 * the rows that are new. All or nothing: what the pane showed must still be there.
 */
export async function writeChanges(context: Excel.RequestContext, { cells, rows }: Changes): Promise<Undo> {
  const seen = seeEdits(context, cells);
  const tables = seeTables(context, rows);
  await context.sync();
  guard(seen);
  const undoCells = await writeSeen(context, seen, formatsOf(seen));
  if (rows.length === 0) return undoCells;
  try {
    return await insertRows(context, tables, { cells, rows }, undoCells);
  } catch (error) {
    await undoCells();
    throw error;
  }
}
