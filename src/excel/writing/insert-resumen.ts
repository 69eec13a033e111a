import { planResumen } from "../../sheets/planning/resumen";
import { inExcel } from "../host/in-excel";
import { readAll } from "../reading/read-workbook";
import { ExcelFailure, Written } from "../workbook";
import { insertSheets } from "./insertion";

/** Makes the Resumen de cumplimiento of a matriz that has none. Three batches. */
export const insertResumen = (matriz?: string): Promise<Written> =>
  inExcel(async (context) => {
    const full = await readAll(context);
    const plan = planResumen(full, matriz);
    if (!plan) throw new ExcelFailure("no-matriz");
    if (!plan.sheet) return { what: "alreadyThere", sheets: [plan.existing] };
    const undo = await insertSheets(context, full.survey, [plan.sheet]);
    return { what: "resumenInserted", sheets: [plan.sheet.name], rows: plan.acciones, undo };
  });
