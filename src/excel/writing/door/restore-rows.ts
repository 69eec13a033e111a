import { CellValue } from "../../../domain/base/cell";
import { cellName } from "../../../domain/base/cell-name";
import { asContent } from "../content";
import { Later } from "./look";
import { placeOf } from "./moved";
import { HeldRow, PlacedChanges, PlacedInsertion, PlacedRemoval, PlacedTable } from "./placed";
import { Outcome } from "./queue";
import { deleteRow, firstColumnOf, newRow, wholeRow } from "./rows";

/**
 * Takes away the rows that a batch left in its tables, and puts back those that it took out. Only what is still as we left
 * it. Queues the last of it: the caller syncs.
 *
 * @param counts how many rows each table has now; absent where none comes in or goes away
 * @returns the rows that could not be taken away
 */
export async function restoreRows(
  context: Excel.RequestContext,
  placed: PlacedChanges,
  whole: ReadonlyMap<PlacedRemoval, HeldRow>,
  outcome: Outcome | undefined,
  counts: readonly (number | undefined)[],
): Promise<readonly string[]> {
  const tables = placed.tables.map((table, index) => {
    const count = counts[index] ?? table.held.rows;
    const ways = waysItMayStand(table, outcome, count);
    return { count, ways: ways.map((way) => ({ way, added: lookAtAdded(context, way) })) };
  });
  await context.sync();
  const left: string[] = [];
  for (const { count, ways } of tables) {
    const { way, added } =
      ways.find((each) => ways.length === 1 || each.added.every(holdsAll)) ?? ways.at(-1)!;
    const { table, gone } = way;
    let rows = count;
    for (const each of [...added].reverse()) {
      if (isStillOurs(each, outcome)) {
        deleteRow(context, table, each.at, each.written.insertion.moves);
        rows--;
      } else left.push(cellName({ sheet: table.held.sheet, row: each.at + table.held.firstRow }));
    }
    for (const removal of [...gone].reverse())
      putBackRow(context, table, removal, rows++, (outcome?.removed ?? whole).get(removal)!);
  }
  return left;
}

/** How far a batch came with the rows of a table. */
interface Progress {
  readonly table: PlacedTable;
  /** Those of the rows to insert that are there. */
  readonly added: readonly PlacedInsertion[];
  /** Those to remove that are gone, the lowest first. */
  readonly gone: readonly PlacedRemoval[];
}

/**
 * Rows came in from the last to the first, and then went away from the last to the first: one more than there were may be
 * the first that came in, or all of them with others gone. What stands in them tells.
 *
 * @param count how many rows the table has
 */
function waysItMayStand(
  table: PlacedTable,
  outcome: Outcome | undefined,
  count: number,
): readonly Progress[] {
  const { insertions, removals, held } = table;
  const downwards = [...removals].sort((a, b) => b.index - a.index);
  if (outcome) return [{ table, added: insertions, gone: downwards }];
  const more = count - held.rows;
  const someCame: Progress = { table, added: more > 0 ? insertions.slice(-more) : [], gone: [] };
  const went = insertions.length - more;
  if (went <= 0 || went > removals.length) return [someCame];
  const someWent: Progress = { table, added: insertions, gone: downwards.slice(0, went) };
  return more < 0 ? [someWent] : [someWent, someCame];
}

interface Added {
  readonly table: PlacedTable;
  /** In the body. */
  readonly at: number;
  readonly range: Later<readonly CellValue[]>;
  readonly written: PlacedInsertion;
}

const lookAtAdded = (context: Excel.RequestContext, { table, added, gone }: Progress): readonly Added[] =>
  added.map((written, order) => {
    const at = placeOf({ removals: gone }, written, order);
    const range = wholeRow(context, table, at, written.insertion.moves);
    range.load("formulas");
    return { table, at, written, range: () => range.formulas[0] as CellValue[] };
  });

const isFormula = (value: CellValue) => String(value).startsWith("=");

/** Whether a row holds all that was to be written in it. */
function holdsAll({ table, range, written }: Added): boolean {
  const first = firstColumnOf(table.held, written.insertion.moves);
  const now = range();
  return [...written.cells].every(([column, cell]) => {
    const value = now[column - first] ?? "";
    return cell.isFormula ? isFormula(value) : String(value) === String(cell.after);
  });
}

/** Nothing stands in it but what we wrote, and what the table fills in itself. */
function isStillOurs({ table, range, written }: Added, outcome: Outcome | undefined): boolean {
  const now = range();
  if (outcome) return now.every((value, index) => value === outcome.inserted.get(written)![index]);
  const first = firstColumnOf(table.held, written.insertion.moves);
  return now.every((value, index) => {
    const ours = written.cells.get(first + index)?.after ?? "";
    return value === "" || isFormula(value) || String(value) === String(ours);
  });
}

/** At the same place of its table, as it was. */
function putBackRow(
  context: Excel.RequestContext,
  placed: PlacedTable,
  { index, removal: { moves } }: PlacedRemoval,
  rows: number,
  { values, formulas, numberFormats }: HeldRow,
): void {
  const row = newRow(context, placed, index, rows, moves);
  const { left, headings } = placed.held;
  const first = firstColumnOf(placed.held, moves);
  const range = row.getOffsetRange(0, first - left).getResizedRange(0, formulas.length - headings.length);
  range.numberFormat = [[...numberFormats]];
  range.formulas = [
    formulas.map((each, at) => asContent(each, isFormula(each) && each !== values[at], numberFormats[at])),
  ];
}
