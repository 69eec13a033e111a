import { and, column, greater, isNumber, less, or } from "../../../plan/formula/expression";
import { matriz } from "../../../plan/tables/matriz";
import { rowCheck } from "../../rows/row-check";

/** Numbers, weights and dates beyond what can be; percentages have checks of their own. */
export const outOfRange = rowCheck({
  id: "fuera-de-rango",
  severity: "error",
  matriz: matriz.columns.flatMap(({ key, type, minimum, maximum }) =>
    minimum === undefined || maximum === undefined || type === "percentage"
      ? []
      : [
          {
            column: key,
            expression: and(
              isNumber(column(key)),
              or(less(column(key), minimum), greater(column(key), maximum)),
            ),
            expected: type === "date" ? "fecha" : `${minimum}–${maximum}`,
          },
        ],
  ),
});
