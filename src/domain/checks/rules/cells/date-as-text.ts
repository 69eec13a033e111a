import { and, call, column } from "../../../plan/formula/expression";
import { matriz } from "../../../plan/tables/matriz";
import { isWritten } from "../../rows/cell-conditions";
import { rowCheck } from "../../rows/row-check";
import { dateFromText } from "./date-from-text";

/** A date that Excel did not understand as one, and took for text. */
export const dateAsText = rowCheck({
  id: "fecha-como-texto",
  severity: "error",
  matriz: matriz.columns
    .filter((each) => each.filledBy === "person" && each.type === "date")
    .map(({ key }) => ({ column: key, expression: and(call("ISTEXT", column(key)), isWritten(key)) })),
  fix: dateFromText,
});
