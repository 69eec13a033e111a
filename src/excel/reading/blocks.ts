import { CellValue } from "../../domain/base/cell";
import { codeOf } from "../failure/failure-of";
import { BUDGET, bytesOf } from "./answer-size";
import { Contents, SheetCells } from "./grids";

/**
 * Bytes that a cell of a plan takes on the way, with its text, until some of its sheet are there: more than most, for an
 * answer that is too large is a batch for nothing.
 */
const BYTES_PER_CELL = 400;

/** The cells of a sheet whose size is known, to be read. */
export interface SheetToRead {
  readonly name: string;
  readonly used: Excel.Range;
  /** What to load of each block. */
  readonly wanted: Contents;
  /** Gives what was loaded. */
  readonly read: (block: Excel.Range) => SheetCells;
}

interface Progress {
  readonly sheet: SheetToRead;
  readonly values: (readonly CellValue[])[];
  readonly texts: (readonly string[])[];
  readonly formulas: (readonly CellValue[])[];
  bytesPerCell: number;
}

/**
 * Reads cells that do not fit in one answer: blocks of rows, of as many sheets as fit, about 4 MB in each batch. The only
 * case where the number of batches grows.
 *
 * @returns the cells of each, in their order
 */
export async function readByBlocks(
  context: Excel.RequestContext,
  sheets: readonly SheetToRead[],
): Promise<readonly SheetCells[]> {
  const all = sheets.map((sheet): Progress => ({
    sheet,
    values: [],
    texts: [],
    formulas: [],
    bytesPerCell: BYTES_PER_CELL,
  }));
  for (;;) {
    const blocks = nextBlocks(context, all);
    if (blocks.length === 0) break;
    try {
      // One batch per 4 MB: Excel answers no more than 5 at a time.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      const smallest = blocks.length === 1 && blocks[0]!.rows === 1;
      if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded" || smallest) throw error;
      for (const { progress } of blocks) progress.bytesPerCell *= 2;
      continue;
    }
    for (const { progress, range } of blocks) take(progress, range);
  }
  return all.map(({ values, texts, formulas }) => ({
    values,
    texts: texts.length > 0 ? texts : undefined,
    formulas: formulas.length > 0 ? formulas : undefined,
  }));
}

interface Block {
  readonly progress: Progress;
  readonly rows: number;
  readonly range: Excel.Range;
}

/** Asks for what follows what was read, until a batch is full. */
function nextBlocks(context: Excel.RequestContext, all: readonly Progress[]): readonly Block[] {
  const blocks: Block[] = [];
  let room = BUDGET;
  for (const progress of all) {
    const { used, name, wanted } = progress.sheet;
    const left = used.rowCount - progress.values.length;
    if (left === 0) continue;
    const bytesPerRow = progress.bytesPerCell * used.columnCount;
    const fitting = Math.floor(room / bytesPerRow);
    if (fitting === 0 && blocks.length > 0) break;
    const rows = Math.min(left, Math.max(1, fitting));
    const range = context.workbook.worksheets
      .getItem(name)
      .getRangeByIndexes(used.rowIndex + progress.values.length, used.columnIndex, rows, used.columnCount);
    // eslint-disable-next-line office-addins/no-empty-load -- the rule does not see through a variable
    range.load(wanted);
    blocks.push({ progress, rows, range });
    room -= rows * bytesPerRow;
    if (rows < left) break;
  }
  return blocks;
}

function take(progress: Progress, range: Excel.Range): void {
  const { values, texts = [], formulas = [] } = progress.sheet.read(range);
  progress.values.push(...values);
  progress.texts.push(...texts);
  progress.formulas.push(...formulas);
  const bytes = [values, texts, formulas].reduce((sum, grid) => sum + bytesOf(grid), 0);
  progress.bytesPerCell = Math.ceil(bytes / (values.length * progress.sheet.used.columnCount));
}
