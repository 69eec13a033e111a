import { ESTADO } from "../../../plan/cumplimiento/estado";
import { and, column, equal, greater, isNumber } from "../../../plan/formula/expression";
import { isBlankCell } from "../../rows/cell-conditions";
import { rowCheck } from "../../rows/row-check";

/** Above this part of its final meta (a rate: of the period's) a row has to be justified. */
const SOBRECUMPLIMIENTO = 1.25;

/** Much more than what was planned: the meta was low, or the avance is not what it seems. */
export const overCompliance = rowCheck({
  id: "sobrecumplimiento",
  severity: "advertencia",
  matriz: [
    {
      column: "avance",
      expression: and(
        isBlankCell("recomendaciones"),
        equal(column("estado"), ESTADO.calculado),
        isNumber(column("frenteALaMetaFinal")),
        greater(column("frenteALaMetaFinal"), SOBRECUMPLIMIENTO),
      ),
    },
  ],
});
