import { CellValue } from "../../domain/base/cell";
import { planObservaciones } from "../../sheets/planning/observaciones";
import { inExcel } from "../host/in-excel";
import { survey } from "../reading/survey";
import { Written } from "../workbook";
import { insertSheets } from "./insertion";

/** Inserts the sheet Observaciones with these rows. Two batches. */
export const insertObservaciones = (rows: readonly (readonly CellValue[])[]): Promise<Written> =>
  inExcel(async (context) => {
    const names = await survey(context);
    const sheet = planObservaciones(names, rows);
    const undo = await insertSheets(context, names, [sheet]);
    return { what: "observationsListed", sheets: [sheet.name], rows: rows.length, undo };
  });
