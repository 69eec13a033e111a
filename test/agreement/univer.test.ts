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
/**
 * Each round has other rows; now and then another corte and semáforo, which take Univer longer than the rows. A few: what
 * they seek in the matriz, LibreOffice seeks in many more rows (test/libreoffice/figures.test.ts).
 */
const ROUNDS = 2;
const ROUNDS_WITH_THE_SAME_CORTE = 3;

useExcel();

test(`the inserted sheets, computed by Univer, say what the pane says of ${ROUNDS * ROWS} random rows`, async () => {
  const book = createWorkbook();
  await insertMatrizFor(ROWS);
  await fillMatrizWhole(randomPlanRows(ROWS, 0));
  await book.insertResumen();
  const found: string[] = [];
  for (let seed = 1; seed <= ROUNDS; seed++) {
    await fillMatrizWhole(randomPlanRows(ROWS, seed));
    if (seed % ROUNDS_WITH_THE_SAME_CORTE === 1) {
      await writes.changeParametros(fc.sample(randomParametros, { numRuns: 1, seed })[0]!);
    }
    const sheets = await readSheets();
    const reading = await book.read();
    found.push(
      ...reportDisagreements(reading, (name) => sheets.get(name) ?? []).map((each) => `${seed}: ${each}`),
    );
  }
  expect(found.slice(0, 5)).toEqual([]);
});

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
