import { CellValue } from "../cell/cell";
import { Expression } from "./expression";

/** What can stand in a cell, as conditions tell apart at a glance; a condition's kinds are a sum of these. */
export const KIND = { blank: 1, text: 2, number: 4 } as const;

const ALL = KIND.blank | KIND.text | KIND.number;

/** The kind of a value: a text of white space is a text, a boolean goes with the numbers. */
export function kindOf(value: CellValue): number {
  if (typeof value !== "string") return KIND.number;
  return value.length === 0 ? KIND.blank : KIND.text;
}

/**
 * The kinds of value of a column with which a condition can be TRUE; of any others nothing has to be computed. It may
 * name too many, never too few. `kindsWhere(isNumber(column("peso")), "peso")` is `KIND.number`.
 */
export function kindsWhere(condition: Expression, key: string): number {
  const isTheCell = (each: Expression | undefined) => each?.kind === "column" && each.key === key;
  const isItsText = (each: Expression) =>
    each.kind === "call" && each.name === "TRIM" && isTheCell(each.arguments[0]);
  const isNothing = (each: Expression) => each.kind === "literal" && each.value === "";

  function look(each: Expression): number {
    if (each.kind === "literal") return each.value === false ? 0 : ALL;
    if (each.kind === "operation") {
      if (!isItsText(each.left) || !isNothing(each.right)) return ALL;
      if (each.operator === "=") return KIND.blank | KIND.text;
      return each.operator === "<>" ? KIND.text | KIND.number : ALL;
    }
    if (each.kind !== "call") return ALL;
    switch (each.name) {
      case "AND":
        return each.arguments.map(look).reduce((all, kinds) => all & kinds, ALL);
      case "OR":
        return each.arguments.map(look).reduce((all, kinds) => all | kinds, 0);
      case "IF": {
        const [asked, then, otherwise] = each.arguments.map(look) as [number, number, number];
        return (asked & then) | otherwise;
      }
      case "ISNUMBER":
        return isTheCell(each.arguments[0]) ? KIND.number : ALL;
      case "ISTEXT":
        return isTheCell(each.arguments[0]) ? KIND.text : ALL;
      default:
        return ALL;
    }
  }
  return look(condition);
}
