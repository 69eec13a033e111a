import { print } from "../formula/print";
import { referencesOf } from "../formula/references-of";
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
      const groupedByText = /\b(COUNTIFS?|SUMIFS?|AVERAGEIFS?)\([^)]*\[(Acción|Responsable|Clave[^\]]*)\]/;
      expect(formula).not.toMatch(groupedByText);
      expect(formula).not.toMatch(/\bMATCH\((?!TRUE,)[^,]*(Acción|Responsable|Clave)/);
      expect(formula).not.toMatch(/VLOOKUP/);
    });

    it("writes no number in a way that only some spreadsheets read", () => {
      expect(formula).not.toMatch(/\d[eE][+-]?\d/);
    });
  },
);

/** Excel 2010 has no other functions of those that formulas may be tempted by. */
const EXCEL_2010 = new Set(
  `ABS AND CHAR COUNTIFS DATE DAY EDATE EOMONTH FIND IF IFERROR INDEX INT ISERROR ISNUMBER ISTEXT LEFT LEN LOWER MATCH MAX
  MIN MONTH N NA NETWORKDAYS NOT OR ROUND ROWS SUBSTITUTE SUM SUMIFS TRIM YEAR`.split(/\s+/),
);

it.each(computed.map((column) => [column.heading, print(column.formula!, references)] as const))(
  "%s uses functions of Excel 2010 only",
  (_, formula) => {
    const used = formula.replace(/"[^"]*"|\[[^\]]*\]/g, "").match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? [];
    expect(used.filter((each) => !EXCEL_2010.has(each))).toEqual([]);
  },
);

it("no formula looks at itself, however far", () => {
  const reads = new Map(computed.map(({ key, formula }) => [key as string, referencesOf(formula!).columns]));
  const visiting = new Set<string>();
  const done = new Set<string>();
  const circle: string[] = [];
  function visit(key: string): void {
    if (done.has(key)) return;
    if (visiting.has(key)) return void circle.push(key);
    visiting.add(key);
    reads.get(key)?.forEach(visit);
    visiting.delete(key);
    done.add(key);
  }
  [...reads.keys()].forEach(visit);
  expect(circle).toEqual([]);
});
