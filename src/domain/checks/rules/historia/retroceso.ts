import { limpio } from "../../../plan/formula/text";
import { nombreDeTipo } from "../../../plan/cumplimiento/tipos/nombres";
import { and, column, isNumber, less, oneOf, rounded } from "../../../plan/formula/expression";
import { rowCheck } from "../../rows/row-check";

/**
 * A running total that is less than it was: something was undone, or what was written is the period's own. What the last
 * corte left stands in the row, so the sheet says it too.
 */
export const retroceso = rowCheck({
  id: "avance-que-retrocede",
  severity: "advertencia",
  matriz: [
    {
      column: "avance",
      expression: and(
        isNumber(column("avance")),
        isNumber(column("avanceAnterior")),
        oneOf(limpio(column("tipo")), [nombreDeTipo.seVaSumando, nombreDeTipo.cadaPeriodo]),
        less(rounded(column("avance")), rounded(column("avanceAnterior"))),
      ),
      detail: ["avanceAnterior"],
    },
  ],
});
