import { agregada, filasSinProgramar } from "../../domain/proposals/programacion";
import { planProgramacion } from "../../sheets/planning/programacion";
import { inExcel } from "../host/in-excel";
import { readAll } from "../reading/read-workbook";
import { ExcelFailure, Written } from "../workbook";
import { applyChanges } from "./apply-changes";
import { insertSheets } from "./insertion";

/** Inserts the sheet Programación of a matriz, or gives the one that is there the rows that it lacks. Three batches. */
export async function insertProgramacion(matriz?: string): Promise<Written> {
  const full = await inExcel(readAll);
  const { programacion } = full.reading;
  if (programacion) {
    const missing = filasSinProgramar(full.reading, programacion, matriz);
    const { sheet } = programacion;
    if (missing.length === 0) return { what: "alreadyThere", sheets: [sheet] };
    return applyChanges(agregada(programacion, missing)!, full.reading, {
      what: "programacionCompleted",
      rows: missing.length,
    });
  }
  const planned = planProgramacion(full, [], matriz);
  if (typeof planned === "string") throw new ExcelFailure(planned);
  const undo = await inExcel((context) => insertSheets(context, full.survey, [planned]));
  return { what: "programacionInserted", sheets: [planned.name], undo };
}
