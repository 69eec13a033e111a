import { CellValue } from "../../../domain/base/cell";
import { cellName } from "../../../domain/base/cell-name";
import { asContent } from "../content";
import { Later } from "./look";
import { HeldRow, PlacedCell, PlacedChanges, PlacedInsertion, PlacedRemoval, PlacedTable } from "./placed";
import { Outcome } from "./queue";
import { load, row, writeBlocks, writeFormats } from "./ranges";

/**
 * Takes back what a batch left that ended half-way, or that wrote in rows that were no longer the ones that were seen:
 * Excel does not roll it back. Only what is still as we left it: what somebody wrote since stays. Three batches.
 *
 * @param outcome absent where the batch ended in an error, and brought nothing back
 * @returns the cells that could not be put back
 */
export async function restore(
  context: Excel.RequestContext,
  placed: PlacedChanges,
  whole: ReadonlyMap<PlacedRemoval, HeldRow>,
  outcome?: Outcome,
): Promise<readonly string[]> {
  const counts = placed.tables.map(({ aim }) => {
    if (aim.tableName === undefined) return undefined;
    const { rows } = context.workbook.tables.getItem(aim.tableName);
    rows.load("count");
    return rows;
  });
  await context.sync();
  const tables = placed.tables.map((table, index) => partlyDone(table, counts[index]?.count));
  const cells = [
    ...placed.named.map((cell) => ({ cell, row: cell.row })),
    ...tables.flatMap(({ table, down }) =>
      table.cells.map((cell) => ({ cell, row: cell.row + down(cell.row) })),
    ),
  ];
  const now = load(
    context,
    cells.map(({ cell, row: number }) => ({ ...cell, row: number })),
  );
  const added = tables.flatMap((each) => lookAtAdded(context, each));
  await context.sync();
  const toPutBack = cells.flatMap(({ cell, row: number }) => {
    const before = outcome ? outcome.overwritten(cell) : cell.held;
    const held = now()({ ...cell, row: number });
    if (held === before || !isOurs(held, cell, outcome)) return [];
    return [{ ...cell, row: number, content: contentOf(before, cell) }];
  });
  writeBlocks(context, toPutBack);
  for (const { table, down } of tables)
    writeFormats(
      context,
      table.formats.map((each) => ({ ...each, row: each.row + down(each.row), format: each.before })),
    );
  const left: string[] = [];
  for (const { table, range, at, written } of [...added].reverse()) {
    if (isStillOurs(range(), written, table)) deleteRow(context, table, at);
    else left.push(cellName({ sheet: table.held.sheet, row: at + table.held.firstRow }));
  }
  for (const { table, gone } of tables)
    for (const removal of gone) putBackRow(context, table, removal, whole.get(removal)!);
  await context.sync();
  return left;
}

interface PartlyDone {
  readonly table: PlacedTable;
  /** Those of the rows to insert that are there: they went in from the last to the first. */
  readonly added: readonly PlacedInsertion[];
  /** Those to remove that are gone: from the last to the first too. */
  readonly gone: readonly PlacedRemoval[];
  /** How far a row of before moved down. */
  readonly down: (row: number) => number;
}

function partlyDone(table: PlacedTable, count = table.held.rows): PartlyDone {
  const { insertions, removals, held } = table;
  const more = count - held.rows;
  const added = more > 0 ? insertions.slice(-more) : [];
  const gone = [...removals].sort((a, b) => b.index - a.index).slice(0, Math.max(0, -more));
  return {
    table,
    added,
    gone,
    down: (number) => added.filter(({ index }) => index <= number - held.firstRow).length,
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
  const { held } = table;
  return added.map((written, order) => {
    const at = written.index + order;
    const range = row(context, held.sheet, held.firstRow + at, held.left, held.headings.length);
    range.load("formulas");
    return { table, at, written, range: () => range.formulas[0] as CellValue[] };
  });
}

/** Nothing stands in it but what we wrote, and what the table fills in itself. */
const isStillOurs = (now: readonly CellValue[], { cells }: PlacedInsertion, { held }: PlacedTable) =>
  now.every((value, index) => {
    const written = cells.get(held.left + index);
    return value === "" || String(value).startsWith("=") || String(value) === String(written?.after ?? "");
  });

function deleteRow(context: Excel.RequestContext, { aim }: PlacedTable, at: number): void {
  context.workbook.tables.getItem(aim.tableName!).rows.getItemAt(at).delete();
}

/** A formula comes back in Excel's own spelling: of one that we wrote, any is. */
function isOurs(held: CellValue, cell: PlacedCell, outcome: Outcome | undefined): boolean {
  if (outcome) return held === outcome.left(cell);
  const { after, isFormula } = cell.edit;
  return isFormula ? String(held).startsWith("=") : String(held) === String(after);
}

const contentOf = (before: CellValue, { held, holdsFormula, numberFormat }: PlacedCell): CellValue =>
  asContent(before, before === held ? holdsFormula : String(before).startsWith("="), numberFormat);

/** Below the same row as it was. */
function putBackRow(
  context: Excel.RequestContext,
  { aim, held }: PlacedTable,
  { index }: PlacedRemoval,
  { values, formulas, numberFormats }: HeldRow,
): void {
  const table = context.workbook.tables.getItem(aim.tableName!);
  table.rows.add(index);
  const range = row(context, held.sheet, held.firstRow + index, held.left, held.headings.length);
  range.numberFormat = [[...numberFormats]];
  range.formulas = [
    formulas.map((each, at) =>
      asContent(each, String(each).startsWith("=") && each !== values[at], numberFormats[at]),
    ),
  ];
}
