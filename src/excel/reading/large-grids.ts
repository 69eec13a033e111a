import { CellValue } from "../../domain/cell/cell";
import { SheetGrid } from "../../domain/reading/reading";
import { codeOf } from "../failure/failure-of";
import { gridsOf, queueSheet, queueTable } from "./grids";
import { Survey } from "./survey";

/** Excel answers at most 5 MB; a batch carries more than the values. */
const BUDGET = 4_000_000;

/** Bytes that a cell of a plan takes on the way: a first guess, halved where it was too low. */
const BYTES_PER_CELL = 60;

/**
 * Reads sheets whose values do not fit in one answer: their sizes first, then blocks of rows of about 4 MB. One batch
 * per block: the only case where the number of batches grows.
 */
export async function readLargeGrids(
  context: Excel.RequestContext,
  survey: Survey,
): Promise<readonly SheetGrid[]> {
  const sheets = survey.sheets.map((name) => queueSheet(context, name));
  const tables = survey.tables.map((name) => queueTable(context, name));
  await context.sync();
  const values = new Map<string, readonly (readonly CellValue[])[]>();
  for (const { name, used } of sheets) {
    if (used.isNullObject) continue;
    const sheet = context.workbook.worksheets.getItem(name);
    values.set(name, await readByBlocks(context, sheet, used));
  }
  return gridsOf(sheets, tables, (sheet) => values.get(sheet.name) ?? []);
}

async function readByBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
): Promise<readonly (readonly CellValue[])[]> {
  const values: (readonly CellValue[])[] = [];
  let rows = Math.max(1, Math.floor(BUDGET / (BYTES_PER_CELL * used.columnCount)));
  while (values.length < used.rowCount) {
    const count = Math.min(rows, used.rowCount - values.length);
    const block = sheet.getRangeByIndexes(
      used.rowIndex + values.length,
      used.columnIndex,
      count,
      used.columnCount,
    );
    block.load("values");
    try {
      await context.sync();
    } catch (error) {
      if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded" || rows === 1) throw error;
      rows = Math.ceil(rows / 2);
      continue;
    }
    values.push(...(block.values as CellValue[][]));
  }
  return values;
}
