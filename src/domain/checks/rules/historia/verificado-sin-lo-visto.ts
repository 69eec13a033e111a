import { and } from "../../../plan/formula/expression";
import { isBlankCell, isWritten } from "../../rows/cell-conditions";
import { rowCheck } from "../../rows/row-check";

/** Control Interno gives a percentage of its own and does not say what it is taken from. */
export const verificadoSinLoVisto = rowCheck({
  id: "verificado-sin-lo-visto",
  severity: "advertencia",
  matriz: [
    {
      column: "queSeVio",
      expression: and(isBlankCell("queSeVio"), isWritten("verificado")),
      detail: ["verificado"],
    },
  ],
});
