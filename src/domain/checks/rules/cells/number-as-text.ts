import { isErrorValue } from "../../../base/cell";
import { saysNothing } from "../../../base/placeholder";
import { and, call, column, not } from "../../../plan/formula/expression";
import { matriz } from "../../../plan/tables/matriz";
import { hasPercentSign, isWritten } from "../../rows/cell-conditions";
import { rowCheck } from "../../rows/row-check";
import { alsoOfTyped } from "../../rows/typed-percentages";
import { numberFromText } from "./number-from-text";

const check = rowCheck({
  id: "numero-como-texto",
  severity: "error",
  matriz: matriz.columns
    .filter((each) => each.filledBy === "person" && (each.type === "number" || each.type === "percentage"))
    .map(({ key }) => ({
      column: key,
      expression: and(call("ISTEXT", column(key)), isWritten(key), not(hasPercentSign(key))),
    })),
  fix: numberFromText,
});

/** A text where a number has to be. Avance has its own check, because there a text may be right. */
export const numberAsText = alsoOfTyped(check, {
  holds: (typed) =>
    typeof typed === "string" && !saysNothing(typed) && !typed.includes("%") && !isErrorValue(typed),
});
