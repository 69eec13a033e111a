import { and, column, isNumber, less, not } from "../../../plan/formula/expression";
import { rowCheck } from "../../rows/row-check";

/** An avance below 0 is only credible where the línea base is too. */
export const negativeAvance = rowCheck({
  id: "avance-negativo",
  severity: "error",
  matriz: [
    {
      column: "avance",
      expression: and(
        isNumber(column("avance")),
        less(column("avance"), 0),
        not(less(column("lineaBase"), 0)),
      ),
    },
  ],
});
