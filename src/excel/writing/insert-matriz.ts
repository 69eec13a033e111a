import { CellValue } from "../../domain/base/cell";
import { MatrizKey } from "../../domain/plan/tables/matriz";
import { ReadCount } from "../../domain/proposals/matriz";
import { factsOf, planMatriz, rowsFromMarco } from "../../sheets/planning/matriz";
import { Survey } from "../../sheets/reading/survey";
import { RowToWrite } from "../../sheets/table-block";
import { inExcel } from "../host/in-excel";
import { readAll } from "../reading/read-workbook";
import { survey } from "../reading/survey";
import { ExcelFailure, MatrizSource, Written } from "../workbook";
import { insertSheets } from "./insertion";

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
    return write(context, names, rowsFromMarco(marco, factsOf(reading, parametros)), parametros);
  });

async function write(
  context: Excel.RequestContext,
  names: Survey,
  { rows, read }: { readonly rows: readonly RowToWrite<MatrizKey>[]; readonly read?: ReadCount },
  parametros: Initial | undefined,
): Promise<Written> {
  const sheets = planMatriz(names, { rows }, parametros);
  const undo = await insertSheets(context, names, sheets);
  return { what: "matrizInserted", sheets: sheets.map(({ name }) => name), rows: rows.length, read, undo };
}
