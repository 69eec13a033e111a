import { CellValue } from "../../domain/base/cell";
import { inExcel } from "../host/in-excel";
import { survey } from "../reading/survey";
import { Written } from "../workbook";
import { insertSheets } from "./insertion";
import { planParametros } from "../../sheets/planning/parametros";

/**
 * Inserts Parámetros; in a workbook that has it nothing is done. In one where it was deleted, the names that its formulas
 * still use are of the new one.
 */
export const insertParametros = (parametros?: Readonly<Record<string, CellValue>>): Promise<Written> =>
  inExcel(async (context) => {
    const names = await survey(context);
    const { declaration } = planParametros(names, parametros);
    if (!declaration) return { what: "nothing", sheets: [] };
    const undo = await insertSheets(context, names, [declaration]);
    const lost = new Set(names.names.filter(({ dangling }) => dangling).map(({ name }) => name));
    const what = declaration.names.some(({ name }) => lost.has(name))
      ? "parametrosRestored"
      : "parametrosInserted";
    return { what, sheets: [declaration.name], undo };
  });
