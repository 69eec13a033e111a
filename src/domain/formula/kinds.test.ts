import { CellValue } from "../cell/cell";
import { compileCondition } from "./condition";
import {
  Expression,
  and,
  call,
  column,
  different,
  equal,
  greater,
  isNumber,
  not,
  or,
  when,
} from "./expression";
import { KIND, kindOf, kindsWhere } from "./kinds";

const cell = column("cell");
const isText = call("ISTEXT", cell);
const isBlank = equal(call("TRIM", cell), "");
const isWritten = different(call("TRIM", cell), "");

const CONDITIONS: readonly (readonly [string, Expression, number])[] = [
  ["a number", isNumber(cell), KIND.number],
  ["a text", isText, KIND.text],
  ["blank, or white space", isBlank, KIND.blank | KIND.text],
  ["written", isWritten, KIND.text | KIND.number],
  ["both", and(isWritten, isText), KIND.text],
  ["either", or(isNumber(cell), isText), KIND.text | KIND.number],
  ["one, and where not, the other", when(isNumber(cell), greater(cell, 1), isText), KIND.number | KIND.text],
  ["never", when(isNumber(cell), false, isText), KIND.text],
  ["another cell", isNumber(column("other")), KIND.blank | KIND.text | KIND.number],
  ["what is not", not(isNumber(cell)), KIND.blank | KIND.text | KIND.number],
];

const VALUES: readonly CellValue[] = ["", " ", "a", "80 %", "#REF!", 0, 2, -1, true, false];

describe.each(CONDITIONS)("%s", (_, condition, kinds) => {
  it("can be with those kinds", () => expect(kindsWhere(condition, "cell")).toBe(kinds));

  it.each(VALUES)("is not true of a kind left out: %j", (value) => {
    const cells = { column: () => value, name: () => "", countNumbers: () => 0 };
    const holds = compileCondition(condition, () => () => value)(cells);
    expect(holds && (kindOf(value) & kinds) === 0).toBe(false);
  });
});
