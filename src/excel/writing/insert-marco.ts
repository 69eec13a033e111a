import { CellValue } from "../../domain/base/cell";
import { marcoOperativo } from "../../domain/plan/tables/marco-operativo";
import { inExcel } from "../host/in-excel";
import { Survey } from "../../sheets/reading/survey";
import { survey } from "../reading/survey";
import { Table } from "../../domain/plan/tables/column";
import { freeSheetName, freeTableName } from "../../sheets/free-name";
import { TableSheetNames, marcoSheet } from "../../sheets/marco-operativo";
import { MarcoRow, Written } from "../workbook";
import { insertSheets } from "./insertion";
import { planParametros } from "./plan-parametros";

/** Inserts the sheet Marco operativo, and Parámetros where there is none. Two batches. */
export const insertMarco = (
  rows: readonly MarcoRow[],
  parametros?: Readonly<Record<string, CellValue>>,
): Promise<Written> =>
  inExcel(async (context) => {
    const names = await survey(context);
    const plan = planParametros(names, parametros);
    const sheet = marcoSheet(tableNames(names, marcoOperativo), rows, plan.deParametros);
    const declarations = plan.declaration ? [plan.declaration, sheet] : [sheet];
    const undo = await insertSheets(context, names, declarations);
    return { what: "marcoInserted", sheets: declarations.map(({ name }) => name), rows: rows.length, undo };
  });

/** Names that are free for a standard table and its sheet; a name that is taken gets a number. */
export function tableNames<Key extends string>(names: Survey, table: Table<Key>): TableSheetNames {
  return {
    sheet: freeSheetName(table.title, names.sheets),
    table: freeTableName(table.tableName, [...names.tables, ...names.names.map(({ name }) => name)]),
  };
}
