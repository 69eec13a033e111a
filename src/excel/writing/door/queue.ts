import { CellValue } from "../../../domain/base/cell";
import { addressOf } from "../../../sheets/declaration/area";
import { asContent } from "../content";
import { writeHidden } from "./columns";
import { Later } from "./look";
import {
  HeldRow,
  PlacedCell,
  PlacedChanges,
  PlacedId,
  PlacedInsertion,
  PlacedRemoval,
  PlacedTable,
} from "./placed";
import { At, fit, load, writeBlocks, writeFormats } from "./ranges";

/** What the batch of the writing found just before and left just after. */
export interface Outcome {
  /** Whether every row was still where it had been seen, and every cell as it had been. */
  readonly held: boolean;
  /** What stood in the cells just before, and how they showed it. */
  readonly overwritten: (at: At) => CellValue;
  readonly formats: (at: At) => CellValue;
  /** What stood in them once they were written, before any row came in or went away. */
  readonly written: (at: At) => CellValue;
  /** What stands in the cells just after: Excel may give a value back in another form. */
  readonly left: (at: At) => CellValue;
  /** The rows that came in, whole, in the order of their tables' insertions. */
  readonly inserted: ReadonlyMap<PlacedInsertion, readonly CellValue[]>;
  /** Those that went away, as they were just before. */
  readonly removed: ReadonlyMap<PlacedRemoval, HeldRow>;
}

/** The Ids that rows get are written as the other cells are. */
export const idCell = (
  { sheet }: PlacedTable["held"],
  { row, column, before, value }: PlacedId,
): PlacedCell => ({
  edit: { place: { sheet, row, column }, before, after: value, isFormula: false },
  sheet,
  row,
  column,
  held: before,
  holdsFormula: false,
  numberFormat: "@",
});

/** Every cell that is written in a place of its own. */
export const cellsOf = ({ tables, named }: PlacedChanges): readonly PlacedCell[] => [
  ...named,
  ...tables.flatMap(({ held, cells, ids }) => [...cells, ...ids.map((id) => idCell(held, id))]),
];

/** A row of a table by its place in it: wherever the table stands by now. */
export const tableRow = (context: Excel.RequestContext, { aim }: PlacedTable, index: number): Excel.Range =>
  context.workbook.tables.getItem(aim.tableName!).rows.getItemAt(index).getRange();

/**
 * Queues all that is written. In the same batch it looks just before and just after: Excel has no transactions, and
 * somebody may have sorted the table since it was looked at.
 */
export function queue(
  context: Excel.RequestContext,
  { tables, named }: PlacedChanges,
  whole: ReadonlyMap<PlacedRemoval, HeldRow>,
): Later<Outcome> {
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  const cells = cellsOf({ tables, named });
  const formatted = tables.flatMap(({ formats }) => formats);
  const before = tables.map((table) => lookBefore(context, table));
  const seen = load(context, cells);
  const shown = load(context, formatted, "numberFormat");
  const going = tables.flatMap((table) => lookAtRemovals(context, table));
  writeFormats(
    context,
    formatted.map((each) => ({ ...each, format: each.after })),
  );
  writeBlocks(
    context,
    cells.map((cell) => ({
      ...cell,
      content: asContent(cell.edit.after, cell.edit.isFormula, cell.numberFormat),
    })),
  );
  tables.forEach((table) => writeHidden(context, table, ({ edit }) => edit.hidden));
  const written = load(context, cells);
  tables.forEach((table) => insertRows(context, table));
  tables.forEach((table) => removeRows(context, table));
  const left = load(
    context,
    cells.map((cell) => ({ ...cell, row: cell.row + moved(tables, cell) })),
  );
  const inserted = tables.flatMap((table) =>
    table.insertions.map((each, order) => {
      const range = tableRow(context, table, placeOf(table, each, order));
      range.load("formulas");
      return [each, range] as const;
    }),
  );
  return () => {
    const overwritten = seen();
    return {
      held:
        before.every((each) => each()) &&
        cells.every((cell) => overwritten(cell) === cell.held) &&
        going.every(([removal, row]) => sameRow(row(), whole.get(removal)!)),
      overwritten,
      formats: shown(),
      written: written(),
      left: (at) => left()({ ...at, row: at.row + moved(tables, at) }),
      inserted: new Map(inserted.map(([each, { formulas }]) => [each, formulas[0] as CellValue[]])),
      removed: new Map(going.map(([removal, later]) => [removal, later()])),
    };
  };
}

/** Asks for the rows that are to go away, whole. */
export const lookAtRemovals = (
  context: Excel.RequestContext,
  table: PlacedTable,
): readonly (readonly [PlacedRemoval, Later<HeldRow>])[] =>
  table.removals.map((removal) => {
    const range = tableRow(context, table, removal.index);
    range.load("values,formulas,numberFormat");
    const later = (): HeldRow => ({
      values: range.values[0] as CellValue[],
      formulas: range.formulas[0] as CellValue[],
      numberFormats: range.numberFormat[0] as string[],
    });
    return [removal, later] as const;
  });

const sameRow = (a: HeldRow, b: HeldRow) =>
  a.formulas.length === b.formulas.length && a.formulas.every((each, index) => each === b.formulas[index]);

/** How many rows down a cell goes: those of its table that come in above it, less those that go away. */
export function moved(
  tables: readonly PlacedTable[],
  { sheet, row: number }: Pick<At, "sheet" | "row">,
): number {
  const table = tables.find(({ held }) => held.sheet === sheet && isInside(held, number));
  return table ? movedIn(table, number - table.held.firstRow) : 0;
}

/** The same, by the place of a row in the body of its table. */
export const movedIn = ({ insertions, removals }: PlacedTable, place: number): number =>
  insertions.filter(({ index }) => index <= place).length -
  removals.filter(({ index }) => index < place).length;

const isInside = ({ firstRow, rows }: PlacedTable["held"], number: number) =>
  number >= firstRow && number < firstRow + rows;

/** Where a row that comes in stands in the body, once all is written. */
export const placeOf = ({ removals }: PlacedTable, { index }: PlacedInsertion, order: number): number =>
  index + order - removals.filter((each) => each.index < index).length;

/** Whether the rows that are written are where they were seen: what their keys say, and the headings. */
function lookBefore(context: Excel.RequestContext, { aim, held, rowsNow }: PlacedTable): Later<boolean> {
  const numbers = aim.rows.flatMap(({ row: seen, cells }) => {
    const now = rowsNow.get(seen);
    return now === null || now === undefined ? [] : [{ now, columns: cells.map(([column]) => column) }];
  });
  const last = Math.max(held.firstRow, ...numbers.map(({ now }) => now));
  const columns = [...held.columns].map(([column, { column: now, formulas }]) => {
    const area = { row: held.firstRow - 2, column: now, rows: last - held.firstRow + 2, columns: 1 };
    const range = context.workbook.worksheets.getItem(held.sheet).getRange(addressOf(area));
    range.load("formulas");
    return { column, heading: held.headings[now - held.left], formulas, range };
  });
  return () =>
    columns.every(({ heading, range }) => heading === undefined || range.formulas[0]![0] === heading) &&
    numbers.every(({ now, columns: keys }) =>
      columns
        .filter(({ column }) => keys.includes(column))
        .every(({ range, formulas }) => {
          const index = now - held.firstRow;
          return range.formulas[index + 1]![0] === formulas[index];
        }),
    );
}

/**
 * Puts a blank row in a table, and gives it.
 * @param index absent: at its end, for below its last row a table has no place to name
 * @param overBlank it takes in the line below its last, so that nothing moves
 */
export function newRow(
  context: Excel.RequestContext,
  { aim }: PlacedTable,
  index: number | undefined,
  overBlank = false,
): Excel.Range {
  const table = context.workbook.tables.getItem(aim.tableName!);
  if (!overBlank) return table.rows.add(index).getRange();
  table.resize(table.getRange().getResizedRange(1, 0));
  return table.getRange().getLastRow();
}

/** From the last to the first, so that each finds its place. */
function insertRows(context: Excel.RequestContext, placed: PlacedTable): void {
  const { held, insertions } = placed;
  if (insertions.length === 0) return;
  for (const [added, { insertion, index, cells }] of [...insertions].reverse().entries()) {
    const last = held.rows + added;
    const range = newRow(context, placed, index < last ? index : undefined, insertion.overBlank);
    // Above its first row a table gives a new one the looks of its headings, and no validation.
    if (index === 0 && !insertion.overBlank) range.copyFrom(tableRow(context, placed, 1));
    for (const [column, { numberFormat }] of cells)
      if (numberFormat !== undefined) range.getCell(0, column - held.left).numberFormat = [[numberFormat]];
    // null leaves a cell as the table makes it.
    const content: (CellValue | null)[] = held.headings.map(() => null);
    for (const [column, { after, isFormula, numberFormat }] of cells)
      content[column - held.left] = asContent(after, isFormula, numberFormat);
    range.formulas = [content];
  }
  fit(
    context,
    held.sheet,
    held.firstRow + insertions[0]!.index,
    held.rows + insertions.length - insertions[0]!.index,
  );
}

function removeRows(context: Excel.RequestContext, placed: PlacedTable): void {
  const { aim, held, insertions, removals } = placed;
  if (removals.length === 0) return;
  const table = context.workbook.tables.getItem(aim.tableName!);
  const ordered = [...removals].sort((a, b) => b.index - a.index);
  for (const { removal, index: before } of ordered) {
    // Below those that came in.
    const index = before + insertions.filter((each) => each.index <= before).length;
    if (removal.leavesBlank) {
      tableRow(context, placed, index).clear("Contents");
      table.resize(table.getRange().getResizedRange(-1, 0));
    } else table.rows.getItemAt(index).delete();
  }
  const first = ordered.at(-1)!.index;
  fit(context, held.sheet, held.firstRow + first, held.rows - removals.length - first);
}
