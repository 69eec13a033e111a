import { CellValue } from "../../../domain/base/cell";
import { cellName } from "../../../domain/base/cell-name";
import { asContent } from "../content";
import { writeHidden } from "./columns";
import { Later } from "./look";
import { HeldRow, PlacedCell, PlacedChanges, PlacedInsertion, PlacedRemoval, PlacedTable } from "./placed";
import { Outcome, cellsOf, newRow, tableRow } from "./queue";
import { load, writeBlocks, writeFormats } from "./ranges";

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
  await context.sync();
  const tables = placed.tables.map((table, index) => partlyDone(table, outcome, counts[index]?.count));
  const added = tables.flatMap((each) => lookAtAdded(context, each));
  await context.sync();
  const left: string[] = [];
  for (const { table, range, at, written } of [...added].reverse()) {
    if (isStillOurs(range(), written, table, outcome)) takeAway(context, table, written, at);
    else left.push(cellName({ sheet: table.held.sheet, row: at + table.held.firstRow }));
  }
  for (const { table, gone } of tables)
    for (const removal of [...gone].reverse())
      putBackRow(context, table, removal, (outcome?.removed ?? whole).get(removal)!);
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
  await context.sync();
  return left;
}

interface PartlyDone {
  readonly table: PlacedTable;
  /** Those of the rows to insert that are there: they went in from the last to the first. */
  readonly added: readonly PlacedInsertion[];
  /** Those to remove that are gone: from the last to the first too. */
  readonly gone: readonly PlacedRemoval[];
}

function partlyDone(table: PlacedTable, outcome: Outcome | undefined, count = table.held.rows): PartlyDone {
  const { insertions, removals, held } = table;
  const downwards = [...removals].sort((a, b) => b.index - a.index);
  if (outcome) return { table, added: insertions, gone: downwards };
  const more = count - held.rows;
  return {
    table,
    added: more > 0 ? insertions.slice(-more) : [],
    gone: downwards.slice(0, Math.max(0, -more)),
  };
}

interface Added {
  readonly table: PlacedTable;
  /** In the body. */
  readonly at: number;
  readonly range: Later<readonly CellValue[]>;
  readonly written: PlacedInsertion;
}

function lookAtAdded(context: Excel.RequestContext, { table, added }: PartlyDone): readonly Added[] {
  return added.map((written, order) => {
    const at = written.index + order;
    const range = tableRow(context, table, at);
    range.load("formulas");
    return { table, at, written, range: () => range.formulas[0] as CellValue[] };
  });
}

/** Nothing stands in it but what we wrote, and what the table fills in itself. */
function isStillOurs(
  now: readonly CellValue[],
  written: PlacedInsertion,
  { held }: PlacedTable,
  outcome: Outcome | undefined,
): boolean {
  if (outcome) return now.every((value, index) => value === outcome.inserted.get(written)![index]);
  return now.every((value, index) => {
    const ours = written.cells.get(held.left + index)?.after ?? "";
    return value === "" || String(value).startsWith("=") || String(value) === String(ours);
  });
}

function takeAway(
  context: Excel.RequestContext,
  placed: PlacedTable,
  { insertion }: PlacedInsertion,
  at: number,
): void {
  const table = context.workbook.tables.getItem(placed.aim.tableName!);
  if (!insertion.overBlank) return table.rows.getItemAt(at).delete();
  tableRow(context, placed, at).clear("Contents");
  table.resize(table.getRange().getResizedRange(-1, 0));
}

/** A formula comes back in Excel's own spelling: of one that we wrote, any is. */
function isOurs(held: CellValue, cell: PlacedCell, outcome: Outcome | undefined): boolean {
  if (outcome) return held === outcome.written(cell);
  const { after, isFormula } = cell.edit;
  return isFormula ? String(held).startsWith("=") : String(held) === String(after);
}

const contentOf = (before: CellValue, { held, holdsFormula, numberFormat }: PlacedCell): CellValue =>
  asContent(before, before === held ? holdsFormula : String(before).startsWith("="), numberFormat);

/** At the same place of its table, as it was. */
function putBackRow(
  context: Excel.RequestContext,
  placed: PlacedTable,
  { index, removal }: PlacedRemoval,
  { values, formulas, numberFormats }: HeldRow,
): void {
  const isLast = index === placed.held.rows - 1;
  const range = newRow(context, placed, isLast ? undefined : index, removal.leavesBlank);
  range.numberFormat = [[...numberFormats]];
  range.formulas = [
    formulas.map((each, at) =>
      asContent(each, String(each).startsWith("=") && each !== values[at], numberFormats[at]),
    ),
  ];
}
