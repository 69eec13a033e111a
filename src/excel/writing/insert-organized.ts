import { CellValue } from "../../domain/base/cell";
import { OrganizedTable, organizedMarco, organizedMatriz } from "../../domain/proposals/organized";
import { SheetDeclaration } from "../../sheets/declaration/declaration";
import { planMarco } from "../../sheets/planning/marco";
import { factsOf, planMatriz } from "../../sheets/planning/matriz";
import { Survey } from "../../sheets/reading/survey";
import { inExcel } from "../host/in-excel";
import { readAll } from "../reading/read-workbook";
import { survey } from "../reading/survey";
import { Written } from "../workbook";
import { insertSheets } from "./insertion";

type Initial = Readonly<Record<string, CellValue>>;

/**
 * Inserts an organized table in a sheet of its own, as the standard table that it is, and Parámetros where there is
 * none. Two batches for a marco, three for a matriz, whose metas are read with what the workbook knows of the plan.
 */
export const insertOrganized = (organized: OrganizedTable, parametros?: Initial): Promise<Written> =>
  inExcel(async (context) => {
    if (organized.target === "marcoOperativo") {
      const names = await survey(context);
      const marco = organizedMarco(organized);
      const sheets = planMarco(names, marco, parametros);
      return write(context, names, sheets, sheets.at(-1)!, { rows: marco.rows.length });
    }
    const { survey: names, reading } = await readAll(context);
    const { read, unprogrammed, ...table } = organizedMatriz(organized, factsOf(reading, parametros));
    const { sheets, matriz } = planMatriz(names, table, parametros);
    return write(context, names, sheets, matriz, { rows: table.rows.length, read, unprogrammed });
  });

async function write(
  context: Excel.RequestContext,
  names: Survey,
  sheets: readonly SheetDeclaration[],
  front: SheetDeclaration,
  what: Pick<Written, "rows" | "read" | "unprogrammed">,
): Promise<Written> {
  const undo = await insertSheets(context, names, sheets, { front });
  return { what: "tableOrganized", sheets: [front.name], ...what, undo };
}
