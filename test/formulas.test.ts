import { wholeBook } from "./agreement/whole-book";
import { bookSheets } from "../src/sheets/book";

/** Excel's own limits; a formula beyond them is refused when it is written. */
const MAXIMUM_LENGTH = 8192;
const MAXIMUM_DEPTH = 64;

/** Excel 2010 has no other functions of those that formulas may be tempted by. */
const EXCEL_2010 = new Set(
  `ABS AND CHAR COUNT COUNTIF COUNTIFS DATE DAY EDATE EOMONTH EXACT FIND IF IFERROR INDEX INT ISBLANK ISERROR ISNUMBER ISTEXT
  LARGE LEFT LEN LOOKUP LOWER MATCH MAX MIN MODE MONTH N NA NETWORKDAYS NOT OFFSET OR ROUND ROW ROWS SUBSTITUTE SUM SUMIFS SUMPRODUCT
  TEXT TRIM YEAR`.split(/\s+/),
);

const withoutTexts = (formula: string) => formula.replace(/"[^"]*"/g, '""');

function depth(formula: string): number {
  let open = 0;
  let deepest = 0;
  for (const character of formula) {
    if (character === "(") deepest = Math.max(deepest, ++open);
    if (character === ")") open--;
  }
  return deepest;
}

/** Every formula that is written in a workbook of ours, once for each of those that differ in their row alone. */
const formulas = bookSheets(wholeBook).flatMap(({ name, cells, colors }) => {
  const written = [
    ...cells.flatMap(({ computed }) => (computed ? [computed.formula].flat(2) : [])),
    ...colors.map(({ formula }) => formula),
  ];
  const kinds = new Map(written.map((formula) => [formula.replace(/\d+/g, "0"), formula]));
  return [...kinds.values()].map((formula) => [name, formula] as const);
});

it("looks at the formulas of every sheet that has any", () => {
  expect(new Set(formulas.map(([sheet]) => sheet)).size).toBeGreaterThan(3);
});

it.each(formulas)("fits Excel 2010: %s, %.60s", (_, formula) => {
  const code = withoutTexts(formula);
  expect(formula.length).toBeLessThanOrEqual(MAXIMUM_LENGTH);
  expect(depth(code)).toBeLessThanOrEqual(MAXIMUM_DEPTH);
  const used = code.replace(/\[[^\]]*\]/g, "").match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? [];
  expect(used.filter((each) => !EXCEL_2010.has(each))).toEqual([]);
  // Only some spreadsheets read 1e-9.
  expect(code).not.toMatch(/\d[eE][+-]?\d/);
});

it.each(formulas)("never takes * ? ~ of an acción for wildcards: %s, %.60s", (_, formula) => {
  const groupedByText = /\b(COUNTIFS?|SUMIFS?|AVERAGEIFS?)\([^)]*\[(Acción|Responsable|Clave[^\]]*)\]/;
  expect(formula).not.toMatch(groupedByText);
  expect(formula).not.toMatch(/\bMATCH\((?!TRUE,)[^,]*(Acción|Responsable|Clave)/);
  expect(formula).not.toMatch(/VLOOKUP/);
});
