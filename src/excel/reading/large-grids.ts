import { CellValue } from "../../domain/cell/cell";
import { SheetGrid } from "../../domain/reading/reading";
import { codeOf } from "../failure/failure-of";
import { SheetCells, cellsOf, contents, gridsOf, queueSheet, queueTable } from "./grids";
import { Survey } from "./survey";

/** Excel answers at most 5 MB; a batch carries more than the values. */
const BUDGET = 4_000_000;

/** Bytes that a cell of a plan takes on the way: a first guess, halved where it was too low. */
const BYTES_PER_CELL = 90;

/**
 * Reads sheets whose values do not fit in one answer: their sizes first, then blocks of rows of about 4 MB. One batch
 * per block: the only case where the number of batches grows.
 */
export async function readLargeGrids(
  context: Excel.RequestContext,
  survey: Survey,
): Promise<readonly SheetGrid[]> {
  const sheets = survey.sheets.map((name) => queueSheet(context, survey, name));
  const tables = survey.tables.map((name) => queueTable(context, name));
  await context.sync();
  const cells = new Map<string, SheetCells>();
  for (const { name, used, withFormulas } of sheets) {
    if (used.isNullObject) continue;
    const read = (block: Excel.Range) => cellsOf(block, withFormulas);
    cells.set(name, await readByBlocks(context, name, used, contents(withFormulas), read));
  }
  return gridsOf(sheets, tables, (sheet) => cells.get(sheet.name) ?? { values: [], texts: [] });
}

/**
 * The cells of a range whose size is known, block by block.
 * @param wanted what to load of each block
 * @param read gives what was loaded
 */
export async function readByBlocks(
  context: Excel.RequestContext,
  name: string,
  used: Excel.Range,
  wanted: string,
  read: (block: Excel.Range) => SheetCells,
): Promise<SheetCells> {
  const sheet = context.workbook.worksheets.getItem(name);
  const values: (readonly CellValue[])[] = [];
  const texts: (readonly string[])[] = [];
  const formulas: (readonly CellValue[])[] = [];
  let rows = Math.max(1, Math.floor(BUDGET / (BYTES_PER_CELL * used.columnCount)));
  while (values.length < used.rowCount) {
    const count = Math.min(rows, used.rowCount - values.length);
    const block = sheet.getRangeByIndexes(
      used.rowIndex + values.length,
      used.columnIndex,
      count,
      used.columnCount,
    );
    // eslint-disable-next-line office-addins/no-empty-load -- the rule does not see through a variable
    block.load(wanted);
    try {
      // One batch per block: Excel answers no more than 5 MB at a time.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded" || rows === 1) throw error;
      rows = Math.ceil(rows / 2);
      continue;
    }
    const cells = read(block);
    values.push(...cells.values);
    texts.push(...cells.texts);
    formulas.push(...(cells.formulas ?? []));
  }
  return { values, texts, formulas: formulas.length > 0 ? formulas : undefined };
}
