import { hojas } from "../../domain/catalogue/hojas";
import { inExcel } from "../host/in-excel";
import { findTable } from "../../sheets/reading/named-reading";
import { readGrids } from "../reading/grids";
import { placeOf } from "../../sheets/reading/survey";
import { survey } from "../reading/survey";
import { firmasSheet } from "../../sheets/firmas";
import { freeSheetName } from "../../sheets/free-name";
import { Written } from "../workbook";
import { insertSheets } from "./insertion";
import { planParametros } from "./plan-parametros";

/** Inserts the sheet Firmas from the committee's list, and Parámetros, where that list is, if there is none. Three batches. */
export const insertFirmas = (): Promise<Written> =>
  inExcel(async (context) => {
    const names = await survey(context);
    const plan = planParametros(names, undefined);
    const home = placeOf(names, "fecha_corte")?.sheet;
    const grids = home === undefined ? [] : await readGrids(context, { ...names, sheets: [home] });
    const committee = findTable(grids, hojas.parametros.comiteColumnas);
    const members = committee?.rows.filter(([nombre]) => nombre !== "").length ?? 0;
    const table = committee?.table.name ?? plan.committee ?? "Comite";
    const sheet = firmasSheet(
      freeSheetName(hojas.firmas.titulo, names.sheets),
      { table, lines: committee?.rows ?? [] },
      plan.deParametros.valores,
    );
    const declarations = plan.declaration ? [plan.declaration, sheet] : [sheet];
    const undo = await insertSheets(context, names, declarations);
    return { what: "firmasInserted", sheets: declarations.map(({ name }) => name), rows: members, undo };
  });
