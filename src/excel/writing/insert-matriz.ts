import { CellValue } from "../../domain/base/cell";
import { ReadCount } from "../../domain/proposals/matriz";
import { MatrizToWrite, factsOf, planMatriz, rowsFromMarco } from "../../sheets/planning/matriz";
import { Survey } from "../../sheets/reading/survey";
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
  { read, ...table }: MatrizToWrite & { readonly read?: ReadCount },
  parametros: Initial | undefined,
): Promise<Written> {
  const { sheets, matriz } = planMatriz(names, table, parametros);
  const undo = await insertSheets(context, names, sheets, { front: matriz });
  const others = sheets.filter((sheet) => sheet !== matriz);
  return {
    what: "matrizInserted",
    sheets: [...others, matriz].map(({ name }) => name),
    rows: table.rows.length,
    read,
    undo,
  };
}
