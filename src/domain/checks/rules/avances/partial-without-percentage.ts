import { nombreDeTipo } from "../../../plan/cumplimiento/tipos/nombres";
import { and, column, equal, isNumber, not } from "../../../plan/formula/expression";
import { rowCheck } from "../../rows/row-check";

/** «Parcial» says how much only with its % reportado. */
export const partialWithoutPercentage = rowCheck({
  id: "parcial-sin-porcentaje",
  severity: "error",
  matriz: [
    {
      column: "reportado",
      expression: and(
        equal(column("tipo"), nombreDeTipo.cumple),
        equal(column("avance"), "Parcial"),
        not(isNumber(column("reportado"))),
      ),
    },
  ],
});
