/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load -- what is read here is read once the caller has synced: the rules do not see through a function */
import { CellValue } from "../../../domain/base/cell";
import { addressOf } from "../../../sheets/declaration/area";
import { sheetKey } from "../../host/sheet-key";
import { asContent } from "../content";
import { draw, saidAfter } from "./chart";
import { writeHidden } from "./columns";
import { lookFirst, stopWhereMoved } from "./halfway";
import { HeldTable, Later } from "./look";
import { writeMarks } from "./marks";
import { moved, placeOf } from "./moved";
import {
  HeldRow,
  PlacedCell,
  PlacedChanges,
  PlacedId,
  PlacedInsertion,
  PlacedRemoval,
  PlacedTable,
} from "./placed";
import { At, load, writeBlocks, writeFormats } from "./ranges";
import { insertRows, lookAtRemovals, removeRows, wholeRow } from "./rows";

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

/**
 * Queues all that is written. In the same batch it looks just before and just after: Excel has no transactions, and
 * somebody may have sorted the table since it was looked at.
 */
export function queue(
  context: Excel.RequestContext,
  { tables, named }: PlacedChanges,
  whole: ReadonlyMap<PlacedRemoval, HeldRow>,
): Later<Outcome> {
  lookFirst(context);
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  const cells = cellsOf({ tables, named });
  const formatted = tables.flatMap(({ formats }) => formats);
  const before = tables.map((table) => lookBefore(context, table));
  const seen = load(context, cells);
  const shown = load(context, formatted, "numberFormat");
  const going = tables.flatMap((table) => lookAtRemovals(context, table));
  stopWhereMoved(context, { tables, named });
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
  for (const table of tables)
    if (table.marks) writeMarks(context, table, table.marks.edit.shown, table.marks.formats);
  const written = load(context, cells);
  tables.forEach((table) => insertRows(context, table));
  tables.forEach((table) => removeRows(context, table));
  tables.forEach((table) => draw(context, table, saidAfter(table)));
  const left = load(
    context,
    cells.map((cell) => ({ ...cell, row: cell.row + moved(tables, cell) })),
  );
  const inserted = tables.flatMap((table) =>
    table.insertions.map((each, order) => {
      const range = wholeRow(context, table, placeOf(table, each, order), each.insertion.moves);
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

const sameRow = (a: HeldRow, b: HeldRow) =>
  a.formulas.length === b.formulas.length && a.formulas.every((each, index) => each === b.formulas[index]);

/** Whether the rows that are written are where they were seen: what their keys say, and the headings. */
function lookBefore(context: Excel.RequestContext, { aim, held, rowsNow }: PlacedTable): Later<boolean> {
  const found = aim.rows.flatMap(({ row: seen, cells, blank }) => {
    const now = rowsNow.get(seen);
    if (now === null || now === undefined) return [];
    return [{ now, columns: cells.map(([column]) => column), isBlank: blank !== undefined }];
  });
  // One blank row is as another: that it is the same one, those above say.
  const lastBlank = found.filter(({ isBlank }) => isBlank).at(-1);
  const above = Array.from({ length: lastBlank ? lastBlank.now - held.firstRow : 0 }, (_, index) => ({
    now: held.firstRow + index,
    columns: lastBlank!.columns,
  }));
  const numbers = [...found, ...above];
  const last = Math.max(held.firstRow, ...numbers.map(({ now }) => now));
  const sheet = context.workbook.worksheets.getItem(sheetKey(held.sheet));
  const columns = [...held.columns].map(([column, { column: now, formulas }]) => {
    const area = { row: held.firstRow - 1, column: now, rows: last - held.firstRow + 1, columns: 1 };
    const range = sheet.getRange(addressOf(area));
    range.load("formulas");
    return { column, formulas, range };
  });
  const headings = lookAtHeadings(sheet, held);
  return () =>
    headings() &&
    numbers.every(({ now, columns: keys }) =>
      columns
        .filter(({ column }) => keys.includes(column))
        .every(({ range, formulas }) => {
          const index = now - held.firstRow;
          return range.formulas[index]![0] === formulas[index];
        }),
    );
}

/** Whether a table's headings are where they were: those of a plain range are what it is found by. */
function lookAtHeadings(sheet: Excel.Worksheet, { firstRow, left, headings }: HeldTable): Later<boolean> {
  if (headings.length === 0) return () => true;
  const range = sheet.getRange(
    addressOf({ row: firstRow - 2, column: left, rows: 1, columns: headings.length }),
  );
  range.load("values");
  return () => (range.values[0] as CellValue[]).every((each, index) => String(each) === headings[index]);
}
