import { WorkbookReading } from "../../domain/reading/reading";
import { completionOf } from "../../domain/proposals/matriz";
import { factsOf } from "../../sheets/planning/matriz";
import { ExcelFailure, Written } from "../workbook";
import { applyChanges } from "./apply-changes";

/** Adds to a matriz the rows of a marco that it lacks; those that it has stay as they are. Two batches. */
export async function completeMatriz(
  seen: WorkbookReading,
  sheet: string,
  ofMarco?: string,
): Promise<Written> {
  const matriz = seen.matrices.find((each) => each.sheet === sheet);
  if (!matriz) throw new ExcelFailure("no-matriz");
  const marco = seen.marcos.find(
    (each) => each.rows.length > 0 && (ofMarco === undefined || each.sheet === ofMarco),
  );
  if (!marco) throw new ExcelFailure("no-marco");
  const { changes, rows, read, differences } = completionOf(seen, marco, matriz, factsOf(seen));
  const as = { what: "matrizCompleted", rows } as const;
  const { undo } = await applyChanges(changes, seen, as);
  return { ...as, sheets: [sheet], read, differences, undo };
}
