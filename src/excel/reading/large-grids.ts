import { SheetGrid } from "../../domain/reading/reading";
import { SheetToRead, readByBlocks } from "./blocks";
import { cellsOf, contents, gridsOf, queueSheet, queueTable } from "./grids";
import { Survey } from "../../sheets/reading/survey";

/** Reads sheets whose values do not fit in one answer: their sizes first, then their cells by blocks. */
export async function readLargeGrids(
  context: Excel.RequestContext,
  survey: Survey,
): Promise<readonly SheetGrid[]> {
  const sheets = survey.sheets.map((name) => queueSheet(context, survey, name));
  const tables = survey.tables.map((name) => queueTable(context, name));
  await context.sync();
  const filled = sheets.filter(({ used }) => !used.isNullObject);
  const toRead = filled.map(({ name, used, withFormulas }): SheetToRead => ({
    name,
    used,
    wanted: contents(withFormulas),
    read: (block) => cellsOf(block, withFormulas),
  }));
  const cells = await readByBlocks(context, toRead);
  return gridsOf(sheets, tables, (sheet) => cells[filled.indexOf(sheet)]!);
}
