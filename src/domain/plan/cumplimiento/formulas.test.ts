import { print } from "../formula/print";
import { tableReferences } from "../formula/references";
import { matriz } from "../tables/matriz";

const references = tableReferences("Matriz", matriz);
const computed = matriz.columns.filter((column) => column.formula);

/** Excel's own limits; a formula beyond them is refused when it is written. */
const MAXIMUM_LENGTH = 8192;
const MAXIMUM_DEPTH = 64;

function depth(formula: string): number {
  let open = 0;
  let deepest = 0;
  for (const character of formula.replace(/"[^"]*"/g, "")) {
    if (character === "(") deepest = Math.max(deepest, ++open);
    if (character === ")") open--;
  }
  return deepest;
}

describe.each(computed.map((column) => [column.heading, print(column.formula!, references)] as const))(
  "the formula of %s",
  (_, formula) => {
    it("fits Excel's length and nesting", () => {
      expect(formula.length + 1).toBeLessThanOrEqual(MAXIMUM_LENGTH);
      expect(depth(formula)).toBeLessThanOrEqual(MAXIMUM_DEPTH);
    });

    it("never looks an acción up with a function that takes its * ? ~ for wildcards", () => {
      expect(formula).not.toMatch(/\b(COUNTIFS?|SUMIFS?|AVERAGEIFS?|MATCH|VLOOKUP)\(/);
    });

    it("writes no number in a way that only some spreadsheets read", () => {
      expect(formula).not.toMatch(/\d[eE][+-]?\d/);
    });
  },
);
