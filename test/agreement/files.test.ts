import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { survey } from "../../src/excel/reading/survey";
import { insertSheets } from "../../src/excel/writing/insertion";
import { bookData } from "../../src/files/write/book";
import { toWorkbookData } from "../../src/playground/model/saving/to-workbook-data";
import { SHEETS, bookSheets } from "../../src/sheets/book";
import { surveyedName } from "../../src/sheets/reading/survey";
import type { WorkbookData } from "../../src/xlsx/workbook-data";
import { useExcel } from "../office/use-excel";
import { sheetDifferences } from "./compare-books";
import { wholeBook } from "./whole-book";

const excel = useExcel({ keepsWorkbook: true });
const declared = bookSheets(wholeBook);
const written = bookData(declared, declared.at(-1)!.name);
let rendered: WorkbookData;

beforeAll(async () => {
  await Excel.run(async (context) => insertSheets(context, await survey(context), declared));
  rendered = toWorkbookData(excel.workbook.host);
});

const sheetOf = ({ sheets }: WorkbookData, name: string) => sheets.find((each) => each.name === name)!;

it.each(declared.map(({ name }) => name))("%s is the same in a file and in Excel", (name) => {
  expect(sheetDifferences(sheetOf(written, name), sheetOf(rendered, name)).slice(0, 10)).toEqual([]);
});

it("has the same names", () => {
  const byName = ({ names }: WorkbookData) =>
    names
      .map(({ name, formula, ...rest }) => ({ ...surveyedName(name, formula), ...rest }))
      .sort((a, b) => a.name.localeCompare(b.name));
  expect(byName(written)).toEqual(byName(rendered));
});

/** A sheet that somebody adds is in the comparison, or this says that it is in no book. */
it("compares every sheet that there is", () => {
  const root = join(__dirname, "../../src/sheets");
  const declaring = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
    .flatMap((path) => [
      ...readFileSync(join(root, path), "utf8").matchAll(/export (?:function|const) (\w+Sheet)\b/g),
    ])
    .map(([, name]) => name);
  expect(Object.keys(SHEETS).sort()).toEqual(declaring.sort());
  expect(declared).toHaveLength(declaring.length);
});
