import { and, column, not, oneOf } from "../../../plan/formula/expression";
import { matriz } from "../../../plan/tables/matriz";
import { isWritten } from "../../rows/cell-conditions";
import { rowCheck } from "../../rows/row-check";
import { choiceSpelling } from "./choice-spelling";

/** A Tipo or a Por that is not of its list: pasting goes past the cell's own validation. */
export const unknownChoice = rowCheck({
  id: "opcion-desconocida",
  severity: "error",
  matriz: matriz.columns
    .filter((each) => each.filledBy === "person" && each.choices !== undefined)
    .map(({ key, choices = [] }) => ({
      column: key,
      expression: and(isWritten(key), not(oneOf(column(key), choices))),
      expected: choices.join(", "),
    })),
  fix: choiceSpelling,
});
