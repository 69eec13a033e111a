import { limpio } from "../../../plan/formula/text";
import { and, column, equal } from "../../../plan/formula/expression";
import { VERIFICACION } from "../../../plan/verificacion/verificacion";
import { isBlankCell } from "../../rows/cell-conditions";
import { rowCheck } from "../../rows/row-check";

/** Control Interno found a difference, and nobody says what is to be corrected. */
export const diferenciaSinRecomendacion = rowCheck({
  id: "diferencia-sin-recomendacion",
  severity: "advertencia",
  matriz: [
    {
      column: "recomendaciones",
      expression: and(
        isBlankCell("recomendaciones"),
        equal(limpio(column("verificacion")), VERIFICACION.conDiferencia),
      ),
    },
  ],
});
