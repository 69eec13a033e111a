import fc from "fast-check";
import { CellValue } from "../../base/cell";
import { compile } from "./compile";
import { Cells } from "./compiled";
import { compileCondition } from "./condition";
import {
  Expression,
  and,
  atMost,
  call,
  column,
  different,
  equal,
  firstOf,
  greater,
  isNumber,
  joined,
  less,
  not,
  oneOf,
  or,
  plus,
  when,
} from "./expression";
import { KIND, Kind, kindOf } from "./kinds";
import { quietNumbers } from "./quiet-numbers";
import { Fact, simplifierFor } from "./simplify";

const cell = column("cell");
const other = column("other");
const isText = call("ISTEXT", cell);
const isBlank = equal(call("TRIM", cell), "");
const isWritten = different(call("TRIM", cell), "");
const hasSign = isNumber(call("FIND", "%", cell));
const never: Expression = { kind: "literal", value: false };
const always: Expression = { kind: "literal", value: true };

const where = (kind: Kind) => simplifierFor(new Map<string, Fact>([["cell", { kind }]]));
const says = (value: CellValue) => simplifierFor(new Map<string, Fact>([["cell", { value }]]));

describe("what remains to be asked", () => {
  it.each<[string, Expression, Kind, Expression]>([
    ["a number of a text", isNumber(cell), KIND.text, never],
    ["a text of a text", isText, KIND.text, always],
    ["blank of a blank", isBlank, KIND.blank, always],
    ["blank of a text", isBlank, KIND.text, never],
    ["blank of white space", isBlank, KIND.other, isBlank],
    ["written of a number", isWritten, KIND.number, always],
    ["all but what is known", and(isText, isWritten, hasSign), KIND.text, hasSign],
    ["nothing where one part can't be", and(hasSign, isNumber(cell)), KIND.text, never],
    ["the branch that is left", when(isNumber(cell), greater(cell, 1), hasSign), KIND.text, hasSign],
    ["nothing where no branch can be", when(hasSign, isNumber(cell), false), KIND.text, never],
    ["the number itself", greater(call("N", cell), 1), KIND.number, greater(cell, 1)],
    ["what is said of another cell", isNumber(other), KIND.text, isNumber(other)],
  ])("%s", (_, condition, kind, asked) => expect(where(kind).condition(condition)).toEqual(asked));

  it("follows what the cell says", () => {
    const byTipo = firstOf([[oneOf(cell, ["suma", "crece"]), plus(other, 1)]], joined(other, cell));
    expect(says("crece").value(byTipo)).toEqual(plus(other, 1));
    expect(says("cumple").value(byTipo)).toEqual(joined(other, "cumple"));
  });

  it("keeps what may be an error", () => {
    expect(says("crece").value(and(equal(cell, "suma"), less(other, 1)))).toEqual(and(false, less(other, 1)));
    expect(says("crece").value(or(equal(cell, "crece"), isNumber(other)))).toEqual(always);
  });
});

const byKey = (key: string) => (cells: Cells) => cells.column(key);

const VALUES: readonly CellValue[] = ["", " ", "a", "Suma", "80 %", "#REF!", " %", 0, 2, -1, true, false];

const leaf = fc.constantFrom<Expression>(
  cell,
  other,
  ...["", "a", "%", 0, 1, true].map((value): Expression => ({ kind: "literal", value })),
);
const { expression } = fc.letrec<{ expression: Expression }>((tie) => {
  const one = tie("expression");
  const pair = fc.tuple(one, one);
  return {
    expression: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      leaf,
      pair.map((each) => and(...each)),
      pair.map((each) => or(...each)),
      fc.tuple(one, one, one).map((each) => when(...each)),
      one.map((each) => not(each)),
      fc
        .tuple(
          fc.constantFrom(
            "ISNUMBER" as const,
            "ISTEXT" as const,
            "ISERROR" as const,
            "TRIM" as const,
            "N" as const,
            "LEN" as const,
          ),
          one,
        )
        .map(([name, each]) => call(name, each)),
      pair.map((each) => call("IFERROR", ...each)),
      pair.map((each) => call("FIND", ...each)),
      pair.map((each) => equal(...each)),
      pair.map((each) => different(...each)),
      pair.map((each) => less(...each)),
      pair.map((each) => atMost(...each)),
      pair.map((each) => plus(...each)),
      one.map((each) => oneOf(each, ["a", "suma"])),
    ),
  };
});

it("says of every row what the whole expression does", () => {
  const value = fc.constantFrom(...VALUES);
  fc.assert(
    fc.property(expression, value, value, (whole, here, there) => {
      const cells = {
        column: (key: string) => (key === "cell" ? here : there),
        name: () => "",
        countNumbers: () => 0,
      };
      const holds = (asked: Expression) => compileCondition(asked, byKey)(cells);
      for (const { value: simplify, condition } of [where(kindOf(here)), says(here)]) {
        expect(compile(simplify(whole))(cells)).toBe(compile(whole)(cells));
        expect(holds(condition(whole))).toBe(holds(whole));
      }
      const { from, to } = quietNumbers(whole, "cell");
      const isQuiet = typeof here === "number" && here >= from && here <= to;
      expect(isQuiet && holds(whole)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

it.each<[string, Expression, number, number]>([
  ["within limits", or(less(cell, 0), greater(cell, 100)), 0, 100],
  ["up to one that would be too many", and(isNumber(other), greater(cell, 1.5)), -Infinity, 1.5],
  ["none, where another cell may say otherwise", or(less(cell, 0), isNumber(other)), Infinity, -Infinity],
])("numbers that need not be asked about: %s", (_, condition, from, to) => {
  expect(quietNumbers(condition, "cell")).toEqual({ from, to });
});
