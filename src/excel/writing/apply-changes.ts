import { aim } from "../../domain/changes/aim";
import { Changes, isEmpty, sheetsOf } from "../../domain/changes/changes";
import { ReadTables, seenTables } from "../../domain/changes/seen-tables";
import { ExcelFailure, Written } from "../workbook";
import { apply } from "./door/apply";
import { undoOf } from "./undo";

/** Writes changes of tables and of named cells. Two batches, three where rows go away. */
export async function applyChanges(
  changes: Changes,
  seen: ReadTables,
  as: Pick<Written, "what" | "rows">,
): Promise<Written> {
  if (isEmpty(changes)) return { what: "nothing", sheets: [] };
  const aimed = aim(changes, seenTables(seen));
  if (!aimed) throw new ExcelFailure("changed-meanwhile");
  const inverse = await apply(aimed, "changed-meanwhile");
  const undo = as.what === "nothing" ? undefined : undoOf(inverse);
  return { ...as, sheets: sheetsOf(changes), undo };
}
