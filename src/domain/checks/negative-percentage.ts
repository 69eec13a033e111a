import { and, column, isNumber, less } from "../formula/expression";
import { rowCheck } from "./row-check";

/** A percentage of compliance is never below 0. */
export const negativePercentage = rowCheck({
  id: "porcentaje-negativo",
  severity: "error",
  matriz: [
    { column: "reportado", expression: and(isNumber(column("reportado")), less(column("reportado"), 0)) },
  ],
});
