import { and, call, column, not } from "../formula/expression";
import { matriz } from "../tables/matriz";
import { hasPercentSign, isWritten } from "./conditions";
import { rowCheck } from "./row-check";

/** A text where a number has to be. Avance has its own check, because there a text may be right. */
export const numberAsText = rowCheck({
  id: "numero-como-texto",
  severity: "error",
  matriz: matriz.columns
    .filter((each) => each.filledBy === "person" && (each.type === "number" || each.type === "percentage"))
    .map(({ key }) => ({
      column: key,
      expression: and(call("ISTEXT", column(key)), isWritten(key), not(hasPercentSign(key))),
    })),
});
