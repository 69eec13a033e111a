import { ESTADO } from "../../../plan/cumplimiento/estado";
import { and, atLeast, column, isNumber, oneOf } from "../../../plan/formula/expression";
import { isBlankCell } from "../../rows/cell-conditions";
import { rowCheck } from "../../rows/row-check";

/** 100 % or more, computed or on somebody's word, and nothing that proves it. */
export const metWithoutEvidence = rowCheck({
  id: "cumplido-sin-evidencia",
  severity: "sugerencia",
  matriz: [
    {
      column: "evidencia",
      expression: and(
        isBlankCell("evidencia"),
        oneOf(column("estado"), [ESTADO.calculado, ESTADO.reportado]),
        isNumber(column("cumplimiento")),
        atLeast(column("cumplimiento"), 1),
      ),
    },
  ],
});
