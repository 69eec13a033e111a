import { Changes } from "../../../domain/changes/changes";
import { failureOf } from "../../failure/failure-of";
import { ExcelFailure, Undo } from "../../workbook";
import { writeSeen } from "../cell-writes";
import { insertRows, seeRowFormats, seeTables } from "./insert-rows";
import { removeInserted } from "./remove-inserted";
import { formatsOf, guard, seeEdits } from "./seen-edits";

/**
 * Writes changes that a person saw: one batch to see what there is, one for the cells and, where there are any, one for
 * the rows that are new. All or nothing: what the pane showed must still be there.
 */
export async function writeChanges(context: Excel.RequestContext, { cells, rows }: Changes): Promise<Undo> {
  const seen = seeEdits(context, cells);
  const tables = seeTables(context, rows);
  const formats = seeRowFormats(context, rows);
  await context.sync();
  guard(seen);
  const undoCells = await writeSeen(context, seen, formatsOf(seen));
  if (rows.length === 0) return undoCells;
  try {
    return await insertRows(context, tables, formats, { cells, rows }, undoCells);
  } catch (error) {
    // The rows that are there moved the cells below them: they go first.
    await removeInserted(tables, rows)
      .then(undoCells)
      .catch(() => {
        const { code, detail } = failureOf(error);
        throw new ExcelFailure(code, { ...detail, left: rows[0]!.sheet }, { cause: error });
      });
    throw error;
  }
}
