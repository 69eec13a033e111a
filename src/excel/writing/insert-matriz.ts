import { CellValue } from "../../domain/base/cell";
import { ReadCount, matrizRows, readCount } from "../../domain/proposals/matriz";
import { MatrizKey, matriz } from "../../domain/plan/tables/matriz";
import { inExcel } from "../host/in-excel";
import { readAll } from "../reading/read-workbook";
import { Survey } from "../../sheets/reading/survey";
import { survey } from "../reading/survey";
import { matrizSheet } from "../../sheets/matriz";
import { RowToWrite } from "../../sheets/table-block";
import { ExcelFailure, MatrizSource, Written } from "../workbook";
import { tableNames } from "./insert-marco";
import { insertSheets } from "./insertion";
import { planParametros } from "./plan-parametros";

type Initial = Readonly<Record<string, CellValue>>;

/** Inserts the sheet Matriz de seguimiento, and Parámetros where there is none: two batches blank, three from the marco. */
export const insertMatriz = (from: MatrizSource, parametros?: Initial): Promise<Written> =>
  inExcel(async (context) => {
    if (from === "blank") return write(context, await survey(context), { rows: [] }, parametros);
    const { survey: names, reading } = await readAll(context);
    const marco = reading.marcos.find(
      ({ sheet, rows }) => rows.length > 0 && (from === "marco" || sheet === from.marco),
    );
    if (!marco) throw new ExcelFailure("no-marco");
    const { inicio_plan: planned } = { ...reading.parametros, ...parametros };
    const inicio = typeof planned === "number" ? planned : undefined;
    const rows = matrizRows(marco, { inicio, counts: reading.counts });
    const read = readCount(rows.map((row) => ({ meta: row.meta ?? "", cells: row })));
    return write(context, names, { rows, read }, parametros);
  });

async function write(
  context: Excel.RequestContext,
  names: Survey,
  { rows, read }: { readonly rows: readonly RowToWrite<MatrizKey>[]; readonly read?: ReadCount },
  parametros: Initial | undefined,
): Promise<Written> {
  const plan = planParametros(names, parametros);
  const sheet = matrizSheet(tableNames(names, matriz), rows, plan.deParametros);
  const declarations = plan.declaration ? [plan.declaration, sheet] : [sheet];
  const undo = await insertSheets(context, names, declarations);
  const sheets = declarations.map(({ name }) => name);
  return { what: "matrizInserted", sheets, rows: rows.length, read, undo };
}
