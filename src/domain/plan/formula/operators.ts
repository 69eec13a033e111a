import { CellValue, isErrorValue } from "../../base/cell";
import { caseless } from "../../base/text";
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
    const a = caseless(left);
    const b = caseless(right as string);
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

/** How two values may follow each other; a comparison accepts some of these, and is their sum. */
const BEFORE = 1;
const SAME = 2;
const AFTER = 4;

/** What each comparison accepts. */
export const comparisons: Partial<Readonly<Record<Operator, number>>> = {
  "=": SAME,
  "<>": BEFORE | AFTER,
  "<": BEFORE,
  "<=": BEFORE | SAME,
  ">": AFTER,
  ">=": AFTER | SAME,
};

/** Whether two numbers follow each other as a comparison accepts; two of them can be any distance apart. */
export const follow = (left: number, right: number, accepted: number): boolean =>
  ((left === right ? SAME : left < right ? BEFORE : AFTER) & accepted) !== 0;

function comparison(operator: Operator): Operate {
  const accepted = comparisons[operator]!;
  return (left, right) => {
    if (typeof left === "number" && typeof right === "number") return follow(left, right, accepted);
    if (isErrorValue(left)) return left;
    if (isErrorValue(right)) return right;
    return follow(compare(left, right), 0, accepted);
  };
}

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
  "=": comparison("="),
  "<>": comparison("<>"),
  "<": comparison("<"),
  "<=": comparison("<="),
  ">": comparison(">"),
  ">=": comparison(">="),
};

/** Whether Excel's TRIM leaves nothing of a text: it takes away plain spaces, and neither tabs nor non-breaking ones. */
export const isOnlySpaces = (value: CellValue): boolean =>
  value === "" || (typeof value === "string" && value.charCodeAt(0) === SPACE && /^ *$/.test(value));

const SPACE = 32;

/** Its lower case may be longer than the text itself, so that lengths say nothing. */
const DOT_ABOVE = "\u0307";

/**
 * Whether a value is the same text as a known one, as Excel's = sees it: the comparison that formulas are made of. Only a
 * text of the same length is worth putting in lower case.
 */
export function sameTextAs(known: string): (value: CellValue) => boolean {
  const lower = caseless(known);
  const { length } = lower;
  const tellsByLength = !lower.includes(DOT_ABOVE);
  return (value) =>
    typeof value === "string" &&
    (value.length === length || !tellsByLength) &&
    (value === known || caseless(value) === lower);
}

/** Whether a text is the same as one of some known ones. Of most lists one or none has its length. */
export function sameAsOneOf(known: readonly string[]): (value: string) => boolean {
  const tests = known.map((text) => sameTextAs(text));
  const lengths = known.map((text) => caseless(text).length);
  const tellsByLength = !known.some((text) => caseless(text).includes(DOT_ABOVE));
  const byLength = Array.from({ length: Math.max(...lengths) + 1 }, (_, length) =>
    tests.filter((_, index) => lengths[index] === length),
  );
  return (value) => {
    const possible = tellsByLength ? byLength[value.length] : tests;
    if (possible === undefined) return false;
    for (let index = 0; index < possible.length; index++) if (possible[index]!(value)) return true;
    return false;
  };
}
