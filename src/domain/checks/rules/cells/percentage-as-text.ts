import { and, call, column, different } from "../../../plan/formula/expression";
import { nombreDeTipo } from "../../../plan/cumplimiento/tipos/nombres";
import { matriz } from "../../../plan/tables/matriz";
import { hasPercentSign } from "../../rows/cell-conditions";
import { rowCheck } from "../../rows/row-check";
import { alsoOfTyped } from "../../rows/typed-percentages";
import { numberFromText } from "./number-from-text";

const isText = (key: string) => and(call("ISTEXT", column(key)), hasPercentSign(key));

const check = rowCheck({
  id: "porcentaje-como-texto",
  severity: "error",
  matriz: matriz.columns
    .filter((each) => each.filledBy === "person" && ["number", "percentage", "avance"].includes(each.type))
    .map((each) => ({
      column: each.key,
      expression:
        each.type === "avance"
          ? and(isText(each.key), different(column("tipo"), nombreDeTipo.cumple))
          : isText(each.key),
    })),
  fix: numberFromText,
});

/** "80 %" as text: it looks like a percentage and no formula can count with it. */
export const percentageAsText = alsoOfTyped(check, {
  holds: (typed) => typeof typed === "string" && typed.includes("%"),
});
