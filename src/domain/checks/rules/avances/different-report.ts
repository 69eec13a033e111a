import { ESTADO, MAXIMO_CREIBLE } from "../../../plan/cumplimiento/estado";
import { and, atLeast, atMost, call, column, equal, isNumber } from "../../../plan/formula/expression";
import { isWritten } from "../../rows/cell-conditions";
import { rowCheck } from "../../rows/row-check";

/** The % reportado is credible, the avance gives a figure too, and they differ: neither is erased, the row waits. */
export const differentReport = rowCheck({
  id: "reportado-distinto",
  severity: "error",
  matriz: [
    {
      column: "reportado",
      expression: and(
        equal(column("estado"), ESTADO.porRevisar),
        isNumber(column("reportado")),
        atLeast(call("N", column("reportado")), 0),
        atMost(call("N", column("reportado")), MAXIMO_CREIBLE),
        isWritten("avance"),
      ),
      detail: ["calculo"],
    },
  ],
});
