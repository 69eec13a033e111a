import fc from "fast-check";
import { CellValue } from "../../src/domain/base/cell";
import { createWorkbook } from "../../src/excel";
import { useExcel } from "../office/use-excel";
import { Cells, reportDisagreements } from "./compare-report";
import { fillMatrizWhole } from "./fill";
import { insertMatrizFor, randomPlanRows } from "./random-plan";
import { randomParametros } from "./random-rows";
import { writes } from "../../src/excel/testing/writes";

jest.setTimeout(600_000);

const ROWS = 30;
/** A few: what they seek in the matriz, LibreOffice seeks in many more rows (test/libreoffice/figures.test.ts). */
const SEEDS = [1, 2];

useExcel();

test.each(SEEDS)(
  "the inserted sheets, computed by Univer, say what the pane says of random rows, %i",
  async (seed) => {
    const book = createWorkbook();
    await insertMatrizFor(ROWS);
    await writes.changeParametros(fc.sample(randomParametros, { numRuns: 1, seed })[0]!);
    await fillMatrizWhole(randomPlanRows(ROWS, seed));
    await book.insertResumen();
    const sheets = await readSheets();
    expect(reportDisagreements(await book.read(), (name) => sheets.get(name) ?? []).slice(0, 5)).toEqual([]);
  },
);

/** Every sheet's cells from A1 on. */
const readSheets = (): Promise<ReadonlyMap<string, Cells>> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const read = worksheets.items.map((sheet) => ({
      name: sheet.name,
      cells: sheet.getRange("A1").getBoundingRect(sheet.getUsedRange()).load("values"),
    }));
    await context.sync();
    return new Map(read.map(({ name, cells }) => [name, cells.values as CellValue[][]]));
  });
