import { nombreDeTipo } from "../../../plan/cumplimiento/tipos/nombres";
import { and, column, equal } from "../../../plan/formula/expression";
import { isBlankCell } from "../../rows/cell-conditions";
import { rowCheck } from "../../rows/row-check";

/** What is to be reduced has to be known: without it a row is only met or not met. */
export const missingBaseline = rowCheck({
  id: "sin-linea-base",
  severity: "advertencia",
  matriz: [
    {
      column: "lineaBase",
      expression: and(equal(column("tipo"), nombreDeTipo.seReduce), isBlankCell("lineaBase")),
    },
  ],
});
