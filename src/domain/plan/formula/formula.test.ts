import { CellValue } from "../../base/cell";
import { serialDate } from "../../base/date";
import { compile } from "./compile";
import {
  Expression,
  List,
  and,
  call,
  column,
  firstSame,
  equal,
  less,
  lookup,
  minus,
  name,
  over,
  plus,
  sumSame,
  total,
  times,
  when,
  workingDays,
} from "./expression";
import { print } from "./print";
import { limpio } from "./text";

const references = {
  column: (key: string) => `$${key}`,
  wholeColumn: (key: string) => `T[${key}]`,
  list: ({ name: list, ofTable }: List) => (ofTable ? `T_${list}` : list),
};

const NAVIDAD = serialDate(2008, 12, 25);

function value(expression: Expression, row: Readonly<Record<string, CellValue>> = {}): CellValue {
  return compile(expression)({
    column: (key) => row[key] ?? "",
    name: (cell) => row[cell] ?? "",
    otherRows: { sumSame: () => 2, total: () => 9, firstSame: () => 3 },
    book: { list: (list) => (list === "b" ? [7, 8] : ["x*", "y"]), isHoliday: (day) => day === NAVIDAD },
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
    [
      "sums over the rows that say the same number",
      sumSame("peso", "grupo"),
      "SUMIFS(T[peso],T[grupo],$grupo)",
    ],
    [
      "finds the first that says the same without wildcards",
      firstSame("clave"),
      "MATCH(TRUE,INDEX(T[clave]=$clave,0),0)",
    ],
    [
      "looks up in lists that may not be there",
      lookup(column("id"), { name: "a", ofTable: false }, { name: "b", ofTable: true }),
      'IFERROR(IF(INDEX(a,MATCH($id,a,0))=$id,INDEX(T_b,MATCH($id,a,0)),""),"")',
    ],
    ["counts days of work", workingDays(column("a"), column("b")), "NETWORKDAYS($a,$b,festivos)"],
  ])("%s", (_, expression, formula) => {
    expect(print(expression, references)).toBe(formula);
  });
});

const A = { name: "a", ofTable: false };
const B = { name: "b", ofTable: false };
const dia = (day: number): Expression => ({ kind: "literal", value: serialDate(2008, 12, day) });

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
    ["TRIM leaves tabs and non-breaking spaces", call("TRIM", " a\u00a0 "), "a\u00a0"],
    ["limpio takes them for spaces", limpio("\u00a0Sí \n hecho\r"), "Sí hecho"],
    [
      "EDATE ends on the month's last day",
      call("EDATE", serialDate(2008, 1, 31), 1),
      serialDate(2008, 2, 29),
    ],
    ["a sum over equals", sumSame("peso", "grupo"), 2],
    ["a sum over all the rows", total("peso"), 9],
    ["the first that is equal", firstSame("clave"), 3],
    ["a lookup compares to the letter", lookup(column("id"), A, B), ""],
    ["days of work leave holidays out", workingDays(dia(24), dia(29)), 3],
    ["days of work count backwards below 0", workingDays(dia(29), dia(24)), -3],
  ])("%s", (_, expression, expected) => {
    expect(value(expression)).toBe(expected);
  });
});
