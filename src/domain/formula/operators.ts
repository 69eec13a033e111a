import { CellValue, isErrorValue } from "../cell/cell";
import { Operator } from "./expression";

/** A number as Excel's arithmetic takes a cell: a blank is 0, other text is #VALUE!. */
export function toNumber(value: CellValue): number | string {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === "") return 0;
  return isErrorValue(value) ? value : "#VALUE!";
}

/** Excel's order between kinds: numbers before texts before booleans. */
const kindOrder = { number: 0, string: 1, boolean: 2 };

function compare(left: CellValue, right: CellValue): number {
  const kinds =
    kindOrder[typeof left as keyof typeof kindOrder] - kindOrder[typeof right as keyof typeof kindOrder];
  if (kinds !== 0) return kinds;
  if (typeof left === "string") {
    if (left === right) return 0;
    const a = left.toLowerCase();
    const b = (right as string).toLowerCase();
    return a === b ? 0 : a < b ? -1 : 1;
  }
  return Number(left) - Number(right);
}

const { isFinite } = Number;

type Operate = (left: CellValue, right: CellValue) => CellValue;

const arithmetic =
  (compute: (left: number, right: number) => number): Operate =>
  (left, right) => {
    const a = typeof left === "number" ? left : toNumber(left);
    if (typeof a === "string") return a;
    const b = typeof right === "number" ? right : toNumber(right);
    if (typeof b === "string") return b;
    const result = compute(a, b);
    return isFinite(result) ? result : "#NUM!";
  };

const comparison =
  (holds: (order: number) => boolean): Operate =>
  (left, right) => {
    // Most are of numbers; two of them can be any distance apart, so their difference may be no number.
    if (typeof left === "number" && typeof right === "number") {
      return holds(left === right ? 0 : left < right ? -1 : 1);
    }
    if (isErrorValue(left)) return left;
    if (isErrorValue(right)) return right;
    return holds(compare(left, right));
  };

const asText = (value: CellValue) =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value);

const divide = arithmetic((left, right) => left / right);

export const operators: Readonly<Record<Operator, Operate>> = {
  "&": (left, right) =>
    isErrorValue(left) ? left : isErrorValue(right) ? right : asText(left) + asText(right),
  "+": arithmetic((left, right) => left + right),
  "-": arithmetic((left, right) => left - right),
  "*": arithmetic((left, right) => left * right),
  "/": (left, right) =>
    toNumber(right) === 0 && typeof toNumber(left) === "number" ? "#DIV/0!" : divide(left, right),
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  "<=": comparison((order) => order <= 0),
  ">": comparison((order) => order > 0),
  ">=": comparison((order) => order >= 0),
};

/** Its lower case may be longer than the text itself, so that lengths say nothing. */
const DOT_ABOVE = "\u0307";

/**
 * Whether a value is the same text as a known one, as Excel's = sees it: the comparison that formulas are made of. Only a
 * text of the same length is worth putting in lower case.
 */
export function sameTextAs(known: string): (value: CellValue) => boolean {
  const lower = known.toLowerCase();
  const tellsByLength = !lower.includes(DOT_ABOVE);
  return (value) =>
    value === known ||
    (typeof value === "string" &&
      (value.length === lower.length || !tellsByLength) &&
      value.toLowerCase() === lower);
}
