import { planFirmas } from "../../sheets/planning/firmas";
import { placeOf } from "../../sheets/reading/survey";
import { inExcel } from "../host/in-excel";
import { readGrids } from "../reading/grids";
import { survey } from "../reading/survey";
import { Written } from "../workbook";
import { insertSheets } from "./insertion";

/** Inserts the sheet Firmas from the committee's list, and Parámetros, where that list is, if there is none. Three batches. */
export const insertFirmas = (): Promise<Written> =>
  inExcel(async (context) => {
    const names = await survey(context);
    const home = placeOf(names, "fecha_corte")?.sheet;
    const grids = home === undefined ? [] : await readGrids(context, names, [home]);
    const { sheets, members } = planFirmas(names, grids);
    const undo = await insertSheets(context, names, sheets);
    return { what: "firmasInserted", sheets: sheets.map(({ name }) => name), rows: members, undo };
  });
