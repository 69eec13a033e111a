import { SheetToRead, readByBlocks } from "./blocks";
import { ReadGrid, cellsOf, gridsOf, queueGrids } from "./grids";
import { ExcelSurvey } from "./survey";

/** Reads sheets whose cells do not fit in one answer: their sizes first, then their cells by blocks. */
export async function readLargeGrids(
  context: Excel.RequestContext,
  survey: ExcelSurvey,
  whole: readonly string[],
  tops: readonly string[] = [],
): Promise<readonly ReadGrid[]> {
  const { sheets, tables } = queueGrids(context, survey, whole, tops);
  await context.sync();
  const filled = sheets.filter(({ used }) => !used.isNullObject);
  const toRead = filled.map(({ name, used, contents }): SheetToRead => ({
    name,
    used,
    wanted: contents,
    read: (block) => cellsOf(block, contents),
  }));
  const cells = await readByBlocks(context, toRead);
  return gridsOf(sheets, tables, (sheet) => cells[filled.indexOf(sheet)]!);
}
