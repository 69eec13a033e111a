import { CellValue } from "../../base/cell";
import { serialDate } from "../../base/date";
import { compile } from "./compile";
import {
  Expression,
  and,
  call,
  column,
  countNumbers,
  equal,
  less,
  minus,
  name,
  over,
  plus,
  times,
  when,
} from "./expression";
import { print } from "./print";

const references = { column: (key: string) => `$${key}`, wholeColumn: (key: string) => `T[${key}]` };

function value(expression: Expression, row: Readonly<Record<string, CellValue>> = {}): CellValue {
  return compile(expression)({
    column: (key) => row[key] ?? "",
    name: (cell) => row[cell] ?? "",
    countNumbers: (_, same) => (same ? 2 : 5),
  });
}

describe("print", () => {
  it.each<[string, Expression, string]>([
    ["doubles the quotes of a text", equal(column("a"), 'x"y'), '$a="x""y"'],
    ["keeps what binds tighter without parentheses", plus(1, times(2, column("a"))), "1+2*$a"],
    ["puts parentheses where they are needed", times(plus(1, 2), column("a")), "(1+2)*$a"],
    ["keeps the right side of a subtraction together", minus(1, minus(2, 3)), "1-(2-3)"],
    ["keeps the right side of a division together", over(1, times(2, 3)), "1/(2*3)"],
    ["writes booleans in English", when(equal(name("n"), ""), true, false), 'IF(n="",TRUE,FALSE)'],
    ["counts over the whole column", countNumbers("peso"), "COUNT(T[peso])"],
    [
      "counts among equals without wildcards",
      countNumbers("peso", "accion"),
      "SUMPRODUCT((T[accion]=$accion)*ISNUMBER(T[peso]))",
    ],
  ])("%s", (_, expression, formula) => {
    expect(print(expression, references)).toBe(formula);
  });
});

// What Excel gives: each line was checked in a spreadsheet.
describe("compile", () => {
  it.each<[string, Expression, CellValue]>([
    ["a blank counts as 0 in arithmetic", plus(column("blank"), 1), 1],
    ["text in arithmetic is an error", plus("x", 1), "#VALUE!"],
    ["division by zero", over(1, 0), "#DIV/0!"],
    ["an error passes through", plus(over(1, 0), 1), "#DIV/0!"],
    ["IFERROR catches it", call("IFERROR", over(1, 0), ""), ""],
    ["text compares without regard to case", equal("SÍ", "sí"), true],
    ["an accent is a difference", equal("Si", "Sí"), false],
    ["numbers come before texts", less(99, "a"), true],
    ["AND reads errors in any place", and(false, over(1, 0)), "#DIV/0!"],
    ["IF leaves the other branch alone", when(true, 1, over(1, 0)), 1],
    ["INT rounds towards less", call("INT", -1.5), -2],
    ["ROUND rounds half away from zero", call("ROUND", -2.5, 0), -3],
    ["ROUND rounds the decimal figure", call("ROUND", 1.005, 2), 1.01],
    ["N of a text is 0", call("N", "texto"), 0],
    ["LEFT takes the first characters", call("LEFT", "Diseñar", 5), "Diseñ"],
    ["LEFT takes no more than there are", call("LEFT", "Sí", 5), "Sí"],
    ["TRIM joins inner spaces", call("TRIM", "  a   b "), "a b"],
    ["EOMONTH knows leap years", call("EOMONTH", serialDate(2008, 2, 10), 0), serialDate(2008, 2, 29)],
    ["EOMONTH from the 31st", call("EOMONTH", serialDate(2009, 1, 31), 1), serialDate(2009, 2, 28)],
    ["counting among equals", countNumbers("peso", "accion"), 2],
  ])("%s", (_, expression, expected) => {
    expect(value(expression)).toBe(expected);
  });
});
