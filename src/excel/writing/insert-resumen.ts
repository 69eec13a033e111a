import { isEmpty } from "../../domain/changes/changes";
import { planResumen } from "../../sheets/planning/resumen";
import { inExcel } from "../host/in-excel";
import { readAll } from "../reading/read-workbook";
import { ExcelFailure, Written } from "../workbook";
import { applyChanges } from "./apply-changes";
import { insertSheets } from "./insertion";
import { inOrder } from "./undo";

/**
 * Makes the Resumen de cumplimiento of a matriz that has none. Three batches, and two more where Parámetros is to keep
 * something that no formula counts. One undo takes both back.
 */
export async function insertResumen(matriz?: string): Promise<Written> {
  const full = await inExcel(readAll);
  const plan = planResumen(full, matriz);
  if (!plan) throw new ExcelFailure("no-matriz");
  if (!plan.sheet) return { what: "alreadyThere", sheets: [plan.existing] };
  const { sheet, acciones, recontado } = plan;
  const as = { what: "resumenInserted", rows: acciones } as const;
  const removeSheet = await inExcel((context) => insertSheets(context, full.survey, [sheet]));
  if (isEmpty(recontado)) return { ...as, sheets: [sheet.name], undo: removeSheet };
  try {
    const { undo } = await applyChanges(recontado, full.reading, as);
    return { ...as, sheets: [sheet.name], undo: undo ? inOrder(undo, removeSheet) : removeSheet };
  } catch (error) {
    await removeSheet();
    throw error;
  }
}
