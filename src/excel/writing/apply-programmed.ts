import { Changes, together } from "../../domain/changes/changes";
import { PuntosDeFila, agregada } from "../../domain/proposals/programacion";
import { WorkbookReading } from "../../domain/reading/reading";
import { planProgramacion } from "../../sheets/planning/programacion";
import { inExcel } from "../host/in-excel";
import { readAll } from "../reading/read-workbook";
import { ExcelFailure, Written } from "../workbook";
import { applyChanges } from "./apply-changes";
import { insertSheets } from "./insertion";
import { inOrder } from "./undo";

/**
 * Writes changes of the matriz, and what they say date by date in Programación: in the one that there is with the same
 * write, else in a new one that goes away again where the changes are refused. One undo takes both back.
 */
export async function applyProgrammed(
  changes: Changes,
  puntos: readonly PuntosDeFila[],
  seen: WorkbookReading,
  as: Pick<Written, "what" | "rows">,
): Promise<Written> {
  if (puntos.length === 0) return applyChanges(changes, seen, as);
  if (seen.programacion) {
    const added = agregada(seen.programacion, puntos);
    if (!added) throw new ExcelFailure("too-many-dates");
    return applyChanges(together([changes, added]), seen, as);
  }
  const full = await inExcel(readAll);
  const planned = planProgramacion(full, puntos);
  if (typeof planned === "string") throw new ExcelFailure(planned);
  const removeSheet = await inExcel((context) =>
    insertSheets(context, full.survey, [planned], { front: null }),
  );
  try {
    const written = await applyChanges(changes, seen, as);
    return {
      ...written,
      sheets: [...written.sheets, planned.name],
      undo: written.undo ? inOrder(written.undo, removeSheet) : removeSheet,
    };
  } catch (error) {
    await removeSheet();
    throw error;
  }
}
