import { CellValue } from "../../domain/base/cell";
import { planMarco } from "../../sheets/planning/marco";
import { inExcel } from "../host/in-excel";
import { survey } from "../reading/survey";
import { MarcoRow, Written } from "../workbook";
import { insertSheets } from "./insertion";

/** Inserts the sheet Marco operativo, and Parámetros where there is none. Two batches. */
export const insertMarco = (
  rows: readonly MarcoRow[],
  parametros?: Readonly<Record<string, CellValue>>,
): Promise<Written> =>
  inExcel(async (context) => {
    const names = await survey(context);
    const sheets = planMarco(names, { rows }, parametros);
    const undo = await insertSheets(context, names, sheets);
    return { what: "marcoInserted", sheets: sheets.map(({ name }) => name), rows: rows.length, undo };
  });
