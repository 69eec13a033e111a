import { planProgramacion } from "../../sheets/planning/programacion";
import { inExcel } from "../host/in-excel";
import { readAll } from "../reading/read-workbook";
import { ExcelFailure, Written } from "../workbook";
import { insertSheets } from "./insertion";

/** Inserts the sheet Programación of a matriz, where the workbook has none. Three batches. */
export const insertProgramacion = (matriz?: string): Promise<Written> =>
  inExcel(async (context) => {
    const full = await readAll(context);
    const { programacion } = full.reading;
    if (programacion) return { what: "alreadyThere", sheets: [programacion.sheet] };
    const planned = planProgramacion(full, [], matriz);
    if (typeof planned === "string") throw new ExcelFailure(planned);
    const undo = await insertSheets(context, full.survey, [planned]);
    return { what: "programacionInserted", sheets: [planned.name], undo };
  });
