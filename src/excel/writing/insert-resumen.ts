import { planResumen } from "../../sheets/planning/resumen";
import { inExcel } from "../host/in-excel";
import { readAll } from "../reading/read-workbook";
import { ExcelFailure, Written } from "../workbook";
import { insertSheets } from "./insertion";
import { updateResumen } from "./update-resumen";

/** Makes the Resumen de cumplimiento of a matriz, or appends to it the acciones and responsables that it lacks. Three batches. */
export const insertResumen = (matriz?: string): Promise<Written> =>
  inExcel(async (context) => {
    const full = await readAll(context);
    const plan = planResumen(full, matriz);
    if (!plan) throw new ExcelFailure("no-matriz");
    const { sheet, existing, content } = plan;
    if (existing) return updateResumen(context, existing, content);
    const undo = await insertSheets(context, full.survey, [sheet]);
    return { what: "resumenInserted", sheets: [sheet.name], rows: content.informe.acciones.length, undo };
  });
