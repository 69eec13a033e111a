import { ESTADO } from "../../../plan/cumplimiento/estado";
import { and, atLeast, column, equal, isNumber } from "../../../plan/formula/expression";
import { isBlankCell } from "../../rows/cell-conditions";
import { rowCheck } from "../../rows/row-check";

/** 100 % or more, and nothing that proves it. */
export const metWithoutEvidence = rowCheck({
  id: "cumplido-sin-evidencia",
  severity: "sugerencia",
  matriz: [
    {
      column: "evidencia",
      expression: and(
        isBlankCell("evidencia"),
        equal(column("estado"), ESTADO.calculado),
        isNumber(column("cumplimiento")),
        atLeast(column("cumplimiento"), 1),
      ),
    },
  ],
});
