import { CellValue } from "../../domain/base/cell";
import { OrganizedTable, organizedMarco, organizedMatriz } from "../../domain/proposals/organized";
import { marcoOperativo } from "../../domain/plan/tables/marco-operativo";
import { matriz } from "../../domain/plan/tables/matriz";
import { inExcel } from "../host/in-excel";
import { readAll } from "../reading/read-workbook";
import { Survey } from "../../sheets/reading/survey";
import { survey } from "../reading/survey";
import { SheetDeclaration } from "../../sheets/declaration/declaration";
import { DeParametros } from "../../sheets/lists";
import { marcoSheet } from "../../sheets/marco-operativo";
import { matrizSheet } from "../../sheets/matriz";
import { Written } from "../workbook";
import { tableNames } from "./insert-marco";
import { insertSheets } from "./insertion";
import { planParametros } from "./plan-parametros";

type Initial = Readonly<Record<string, CellValue>>;

/**
 * Inserts an organized table in a sheet of its own, as the standard table that it is, and Parámetros where there is
 * none. Two batches for a marco, three for a matriz, whose metas are read with what the workbook knows of the plan.
 */
export const insertOrganized = (organized: OrganizedTable, parametros?: Initial): Promise<Written> =>
  inExcel(async (context) => {
    if (organized.target === "marcoOperativo") {
      const names = await survey(context);
      const { rows, extras } = organizedMarco(organized);
      return write(context, names, { parametros, rows: rows.length }, (deParametros) =>
        marcoSheet(tableNames(names, marcoOperativo), rows, deParametros, extras),
      );
    }
    const { survey: names, reading } = await readAll(context);
    const { inicio_plan: planned } = { ...reading.parametros, ...parametros };
    const inicio = typeof planned === "number" ? planned : undefined;
    const { rows, extras, read } = organizedMatriz(organized, { inicio, counts: reading.counts });
    return write(context, names, { parametros, rows: rows.length, read }, (deParametros) =>
      matrizSheet(tableNames(names, matriz), rows, deParametros, extras),
    );
  });

async function write(
  context: Excel.RequestContext,
  names: Survey,
  { parametros, ...what }: Pick<Written, "rows" | "read"> & { readonly parametros?: Initial },
  sheetWith: (deParametros: DeParametros) => SheetDeclaration,
): Promise<Written> {
  const plan = planParametros(names, parametros);
  const sheet = sheetWith(plan.deParametros);
  const declarations = plan.declaration ? [plan.declaration, sheet] : [sheet];
  const undo = await insertSheets(context, names, declarations);
  return { what: "tableOrganized", sheets: [sheet.name], ...what, undo };
}
