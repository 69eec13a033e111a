import fs from "node:fs";
import { officeUses, type Use } from "./api-sets/uses";

/** Excel 2021's, which the manifest asks for. */
const REQUIRED = 14;

/** Lint lets no other file speak to office.js. */
const files = ["src/excel", "src/commands"]
  .flatMap((room) =>
    fs
      .readdirSync(room, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|(^|\/)testing\//.test(file))
      .map((file) => `${room}/${file}`),
  )
  .concat("src/taskpane/index.tsx");

/** Uses of later sets in each way in which code may use a member: what a reader that misses one would let through. */
const TRIAL = "src/excel/trial.ts";
const trial = `
  export async function later(context: Excel.RequestContext, key: "valuesAsJson" | "values", text: string) {
    const range = context.workbook.getActiveCell();
    range.getDirectPrecedents();
    range.clearOrResetContents();
    range.load({ valuesAsJson: true });
    range.load("text,valuesAsJsonLocal");
    range.worksheet.set({ showDataTypeIcons: true });
    range[key] = [];
    const sheets = context.workbook.worksheets.load("items/name,items/showDataTypeIcons");
    range.load(text);
    if (Office.context.requirements.isSetSupported("ExcelApi", "1.18")) range.clearOrResetContents();
    if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) range.clearOrResetContents();
    return sheets.items[0]!.showDataTypeIcons;
  }`;

const uses = officeUses(files, { [TRIAL]: trial });
const ours = uses.filter(({ at }) => !at.startsWith(TRIAL));

const minor = (version: string): number => Number(version.split(".")[1]);

/** Newer than every Excel that the manifest lets the add-in into, with nothing around it that asks. */
function isUnguarded({ set, guard }: Use): boolean {
  const [name, version = ""] = set.split(" ");
  if (name !== "ExcelApi") return true;
  return minor(version) > Math.max(REQUIRED, guard === undefined ? 0 : minor(guard));
}

test("no member of office.js is used that Excel 2021 lacks", () => {
  expect(ours.filter(isUnguarded)).toEqual([]);
});

test("the uses are found: hundreds of them", () => {
  expect(ours.length).toBeGreaterThan(400);
});

test("a later member is found however it is used, unless the code asks first whether it is there", () => {
  const found = uses
    .filter((use) => use.at.startsWith(TRIAL) && isUnguarded(use))
    .map(({ at, member, set }) => `${at.split(":")[1]} ${member} ${set}`);
  expect(found).toEqual([
    "5 Range.clearOrResetContents ExcelApi 1.18",
    "6 RangeLoadOptions.valuesAsJson ExcelApi 1.16",
    "7 Range.valuesAsJsonLocal ExcelApi 1.16",
    "8 WorksheetUpdateData.showDataTypeIcons ExcelApi 1.19",
    "9 Range.valuesAsJson ExcelApi 1.16",
    "10 Worksheet.showDataTypeIcons ExcelApi 1.19",
    "11 text unknown",
    "13 Range.clearOrResetContents ExcelApi 1.18",
    "14 Worksheet.showDataTypeIcons ExcelApi 1.19",
  ]);
});
