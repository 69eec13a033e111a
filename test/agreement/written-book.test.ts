import { bookData } from "../../src/files/write/book";
import { readBook } from "../../src/files";
import { bookSheets } from "../../src/sheets/book";
import { bookContentOf } from "../../src/sheets/reading/book-content";
import { openXlsx, saveXlsx } from "../../src/xlsx";
import type { WorkbookData } from "../../src/xlsx/workbook-data";
import { sheetDifferences } from "./compare-books";
import { wholeBook } from "./whole-book";

const declared = bookSheets(wholeBook);
const written = bookData(declared);
let bytes: Uint8Array;
let opened: WorkbookData;
beforeAll(async () => {
  bytes = await saveXlsx(written);
  opened = await openXlsx(bytes);
});

describe.each(declared.map((sheet, index) => ({ ...sheet, index })))("$name", ({ cells, index }) => {
  it("has a value beside every formula", () => {
    for (const { area, computed } of cells) {
      if (!computed) continue;
      const { formula, values } = computed;
      const size = [area.rows, area.columns];
      expect([values.length, ...new Set(values.map((row) => row.length))]).toEqual(size);
      if (typeof formula !== "string") {
        expect([formula.length, ...new Set(formula.map((row) => row.length))]).toEqual(size);
      }
      for (const each of [formula].flat(2)) expect(each).toMatch(/^=./);
    }
  });

  it("is the same once more when what was read of it is written again", () => {
    const again = bookData(bookSheets(bookContentOf(readBook(bytes))));
    expect(sheetDifferences(again.sheets[index]!, written.sheets[index]!).slice(0, 10)).toEqual([]);
  });

  it("comes out of its file as it went in", () => {
    expect(sheetDifferences(written.sheets[index]!, opened.sheets[index]!).slice(0, 10)).toEqual([]);
  });
});
