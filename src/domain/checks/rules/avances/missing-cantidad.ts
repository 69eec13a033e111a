import { ESTADO } from "../../../plan/cumplimiento/estado";
import { nombreDeTipo } from "../../../plan/cumplimiento/tipos/nombres";
import { and, column, different, isNumber, not } from "../../../plan/formula/expression";
import { isBlankCell, isWritten } from "../../rows/cell-conditions";
import { rowCheck } from "../../rows/row-check";

/** The tipo counts, and the meta has not been put in numbers. */
export const missingCantidad = rowCheck({
  id: "sin-cantidad",
  severity: "advertencia",
  matriz: [
    {
      column: "cantidad",
      expression: and(
        isWritten("tipo"),
        different(column("tipo"), nombreDeTipo.cumple),
        isBlankCell("cantidad"),
        isWritten("avance"),
        not(isNumber(column("reportado"))),
        different(column("estado"), ESTADO.sinMeta),
      ),
      detail: ["meta"],
    },
  ],
});
