import { completionOf } from "../../domain/proposals/matriz";
import { factsOf } from "../../sheets/planning/matriz";
import { inExcel } from "../host/in-excel";
import { readAll } from "../reading/read-workbook";
import { ExcelFailure, Written } from "../workbook";
import { applyChanges } from "./apply-changes";

/** Adds to a matriz the rows of a marco that it lacks; those that it has stay as they are. Reads, and two batches. */
export async function completeMatriz(sheet: string, ofMarco?: string): Promise<Written> {
  const { reading } = await inExcel(readAll);
  const matriz = reading.matrices.find((each) => each.sheet === sheet);
  if (!matriz) throw new ExcelFailure("no-matriz");
  const marco = reading.marcos.find(
    (each) => each.rows.length > 0 && (ofMarco === undefined || each.sheet === ofMarco),
  );
  if (!marco) throw new ExcelFailure("no-marco");
  const { changes, rows, read, differences } = completionOf(reading, marco, matriz, factsOf(reading));
  const as = { what: "matrizCompleted", rows } as const;
  const { undo } = await applyChanges(changes, reading, as);
  return { ...as, sheets: [sheet], read, differences, undo };
}
