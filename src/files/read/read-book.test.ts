import fc from "fast-check";
import { wholeBook } from "../../../test/agreement/whole-book";
import { bookSheets } from "../../sheets/book";
import { openXlsx, readTables, saveXlsx } from "../../xlsx";
import { randomSheet } from "../../xlsx/testing/random-sheet";
import { sheet, workbook } from "../../xlsx/testing/sample";
import { gridOf } from "../testing/grid-of";
import { writeBook } from "../write/write-book";
import { readBook } from "./read-book";

/** What another reader, which reads everything that a file has, makes of the same bytes. */
const opened = async (bytes: Uint8Array) => (await openXlsx(bytes)).sheets.map(gridOf);

const lean = (bytes: Uint8Array) =>
  readTables(bytes).sheets.map(({ name, tables, cells }) => ({
    ...cells(),
    name,
    tables: tables.map((table) => ({ name: table.name, ...table.area })),
  }));

describe("reads what the whole reader does", () => {
  it("of a workbook of ours with every sheet", async () => {
    const bytes = await writeBook(bookSheets(wholeBook));
    const { grids } = readBook(bytes);
    expect(grids.map((grid) => ({ ...grid }))).toEqual(await opened(bytes));
  });

  it("of any workbook", async () => {
    await fc.assert(
      fc.asyncProperty(randomSheet, async (given) => {
        const bytes = await saveXlsx(workbook({ sheets: [sheet(given)] }));
        expect(lean(bytes)).toEqual(await opened(bytes));
      }),
      { numRuns: 60 },
    );
  });
});

it("reads whole a sheet with headings of ours in plain cells, and of others the top", async () => {
  const headings = ["Acción", "Indicador de gestión", "Meta", "Avance"];
  const long = (top: readonly string[]) =>
    new Map(
      [top, ...Array.from({ length: 200 }, (_, index) => [`${index}`])].flatMap((values, row) =>
        values.map((value, column) => [`${row},${column}`, { value }] as const),
      ),
    );
  const bytes = await saveXlsx(
    workbook({
      sheets: [sheet({ name: "Plan", cells: long(headings) }), sheet({ name: "Otra", cells: long(["x"]) })],
    }),
  );
  const { grids, reading } = readBook(bytes);
  expect(grids.map(({ values }) => values.length)).toEqual([201, 120]);
  expect(reading.matrices.map(({ rows }) => rows.length)).toEqual([200]);
});
