import { and, column, isNumber, less } from "../../../plan/formula/expression";
import { rowCheck } from "../../rows/row-check";
import { alsoOfTyped } from "../../rows/typed-percentages";

const check = rowCheck({
  id: "porcentaje-negativo",
  severity: "error",
  matriz: [
    { column: "reportado", expression: and(isNumber(column("reportado")), less(column("reportado"), 0)) },
  ],
});

/** A percentage of compliance is never below 0. */
export const negativePercentage = alsoOfTyped(check, {
  holds: (typed) => typeof typed === "number" && typed < 0,
});
