import { and, call, column, isNumber, not, or } from "../formula/expression";
import { isBlankCell, isPlaceholderCell, isWritten } from "./conditions";
import { rowCheck } from "./row-check";

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
        or(isNumber(column("cantidad")), not(or(isBlankCell("meta"), isPlaceholderCell("meta")))),
        not(call("ISERROR", column("avance"))),
      ),
    },
  ],
});
