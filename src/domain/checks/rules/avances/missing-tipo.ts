import { ESTADO } from "../../../plan/cumplimiento/estado";
import { and, column, different, isNumber, not } from "../../../plan/formula/expression";
import { isBlankCell, isWritten } from "../../rows/cell-conditions";
import { rowCheck } from "../../rows/row-check";

/** There is an avance and a meta, and nothing says how to compare them. */
export const missingTipo = rowCheck({
  id: "sin-tipo",
  severity: "advertencia",
  matriz: [
    {
      column: "tipo",
      expression: and(
        isBlankCell("tipo"),
        isWritten("avance"),
        not(isNumber(column("reportado"))),
        different(column("estado"), ESTADO.sinMeta),
      ),
    },
  ],
});
