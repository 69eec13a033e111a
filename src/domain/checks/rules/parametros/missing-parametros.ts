import { defineCheck } from "../../check";

/**
 * A matriz of ours without the sheet Parámetros, that somebody deleted or that stayed behind in another workbook: all its
 * figures are errors of Excel for that one cause, which is said instead of each of them.
 */
export const missingParametros = defineCheck({
  id: "sin-parametros",
  severity: "error",
  scope: "table",
  columns: [],
  matriz: ({ reading, hasParametros, isOurs }) =>
    isOurs && !hasParametros ? [{ place: { sheet: reading.sheet } }] : [],
});
