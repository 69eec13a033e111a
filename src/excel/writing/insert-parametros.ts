import { CellValue } from "../../domain/base/cell";
import { inExcel } from "../host/in-excel";
import { survey } from "../reading/survey";
import { Written } from "../workbook";
import { insertSheets } from "./insertion";
import { planParametros } from "../../sheets/planning/parametros";

/** Inserts Parámetros; in a workbook that has it nothing is done. */
export const insertParametros = (parametros?: Readonly<Record<string, CellValue>>): Promise<Written> =>
  inExcel(async (context) => {
    const names = await survey(context);
    const { declaration } = planParametros(names, parametros);
    if (!declaration) return { what: "nothing", sheets: [] };
    const undo = await insertSheets(context, names, [declaration]);
    return { what: "parametrosInserted", sheets: [declaration.name], undo };
  });
