import { CellValue } from "../../../domain/base/cell";
import { asContent } from "../content";
import { draw, lookAtChart, saidBefore } from "./chart";
import { writeHidden } from "./columns";
import { restoreMarks } from "./marks";
import { HeldRow, PlacedCell, PlacedChanges, PlacedRemoval } from "./placed";
import { Outcome, cellsOf } from "./queue";
import { load, writeBlocks, writeFormats } from "./ranges";
import { restoreRows } from "./restore-rows";

/**
 * Takes back what a batch left that ended half-way, or that wrote in rows that were no longer the ones that were seen:
 * Excel does not roll it back. Rows first, found by their place in the table as they were when they came in or went
 * away; then each cell stands again where it was written. Only what is still as we left it: what somebody wrote since
 * stays.
 *
 * @param outcome absent where the batch ended in an error, and brought nothing back
 * @returns the rows that could not be taken away
 */
export async function restore(
  context: Excel.RequestContext,
  placed: PlacedChanges,
  whole: ReadonlyMap<PlacedRemoval, HeldRow>,
  outcome?: Outcome,
): Promise<readonly string[]> {
  const counts = placed.tables.map(({ aim, insertions, removals }) => {
    if (aim.tableName === undefined || insertions.length + removals.length === 0) return undefined;
    const { rows } = context.workbook.tables.getItem(aim.tableName);
    rows.load("count");
    return rows;
  });
  const charts = placed.tables.map(({ aim, chart }) => chart && lookAtChart(context, aim, chart.edit));
  await context.sync();
  const left = await restoreRows(
    context,
    placed,
    whole,
    outcome,
    counts.map((rows) => rows?.count),
  );
  const cells = cellsOf(placed);
  const now = load(context, cells);
  await context.sync();
  const toPutBack = cells.flatMap((cell) => {
    const before = outcome ? outcome.overwritten(cell) : cell.held;
    const held = now()(cell);
    if (held === before || !isOurs(held, cell, outcome)) return [];
    return [{ ...cell, content: contentOf(before, cell) }];
  });
  writeBlocks(context, toPutBack);
  writeFormats(
    context,
    placed.tables.flatMap(({ formats }) =>
      formats.map((each) => ({ ...each, format: outcome ? String(outcome.formats(each)) : each.before })),
    ),
  );
  placed.tables.forEach((table) => writeHidden(context, table, ({ before }) => before));
  placed.tables.forEach((table, index) => {
    if (charts[index]?.()) draw(context, table, saidBefore(table));
  });
  await restoreMarks(context, placed.tables);
  await context.sync();
  return left;
}

/** A formula comes back in Excel's own spelling: of one that we wrote, any is. */
function isOurs(held: CellValue, cell: PlacedCell, outcome: Outcome | undefined): boolean {
  if (outcome) return held === outcome.written(cell);
  const { after, isFormula } = cell.edit;
  return isFormula ? String(held).startsWith("=") : String(held) === String(after);
}

const contentOf = (before: CellValue, { held, holdsFormula, numberFormat }: PlacedCell): CellValue =>
  asContent(before, before === held ? holdsFormula : String(before).startsWith("="), numberFormat);
