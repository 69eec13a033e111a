/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load -- what is read here is read once the caller has synced: the rules do not see through a function */
import { CellValue } from "../../../domain/base/cell";
import { TableAim } from "../../../domain/changes/aim";
import { Movement, RowInsertion } from "../../../domain/changes/changes";
import { asContent } from "../content";
import { figuresOf } from "./chart";
import { Later } from "./look";
import { HeldRow, PlacedInsertion, PlacedRemoval, PlacedTable } from "./placed";

/** A row of a table by its place in it: wherever the table stands by now. */
export const tableRow = (context: Excel.RequestContext, { aim }: PlacedTable, index: number): Excel.Range =>
  context.workbook.tables.getItem(aim.tableName!).rows.getItemAt(index).getRange();

/** All that moves with a row of a table: where whole lines do, from the sheet's first column on. */
export function wholeRow(
  context: Excel.RequestContext,
  table: PlacedTable,
  index: number,
  moves: Movement | undefined,
): Excel.Range {
  const row = tableRow(context, table, index);
  if (moves !== "lines") return row;
  const line = row.getEntireRow();
  return line.getUsedRange(true).getBoundingRect(line.getCell(0, 0));
}

/** The sheet's column where what moves with a row begins. */
export const firstColumnOf = ({ left }: PlacedTable["held"], moves: Movement | undefined): number =>
  moves === "lines" ? 0 : left;

/** Asks for the rows that are to go away, whole. Only queues, as what follows. */
export const lookAtRemovals = (
  context: Excel.RequestContext,
  table: PlacedTable,
): readonly (readonly [PlacedRemoval, Later<HeldRow>])[] =>
  table.removals.map((removal) => {
    const range = wholeRow(context, table, removal.index, removal.removal.moves);
    range.load("values,formulas,numberFormat");
    const later = (): HeldRow => ({
      values: range.values[0] as CellValue[],
      formulas: range.formulas[0] as CellValue[],
      numberFormats: range.numberFormat[0] as string[],
    });
    return [removal, later] as const;
  });

/**
 * Asks what the first row of a table holds, which whole lines that come in are made like.
 * @returns undefined where none comes in
 */
export function lookAtModel(
  context: Excel.RequestContext,
  { tableName }: TableAim,
  insertions: readonly RowInsertion[],
): Later<readonly CellValue[]> | undefined {
  if (!insertions.some((each) => each.moves === "lines" && each.tableName === tableName)) return undefined;
  const first = context.workbook.tables.getItemOrNullObject(tableName!).getDataBodyRange().getRow(0);
  first.load("formulas");
  return () => first.formulas[0] as CellValue[];
}

/**
 * Puts a row in a table, and gives it.
 * @param index past the table's last: at its end, for there a table has no place to name
 * @param rows that the table has
 */
export function newRow(
  context: Excel.RequestContext,
  placed: PlacedTable,
  index: number,
  rows: number,
  moves: Movement | undefined,
): Excel.Range {
  const table = context.workbook.tables.getItem(placed.aim.tableName!);
  if (moves === "nothing") table.resize(table.getRange().getResizedRange(1, 0));
  else if (moves === "lines") tableRow(context, placed, index).getEntireRow().insert("Down");
  else table.rows.add(index < rows ? index : undefined);
  return tableRow(context, placed, index);
}

/** Takes a row out of a table, as it came in. */
export function deleteRow(
  context: Excel.RequestContext,
  placed: PlacedTable,
  index: number,
  moves: Movement | undefined,
): void {
  const table = context.workbook.tables.getItem(placed.aim.tableName!);
  if (moves === "lines") tableRow(context, placed, index).getEntireRow().delete("Up");
  else if (moves === undefined) table.rows.getItemAt(index).delete();
  else {
    tableRow(context, placed, index).clear("Contents");
    table.resize(table.getRange().getResizedRange(-1, 0));
  }
}

/** From the last to the first, so that each finds its place; before them, at once, those over the blank lines below. */
export function insertRows(context: Excel.RequestContext, placed: PlacedTable): void {
  const { aim, held, insertions, chart } = placed;
  if (insertions.length === 0) return;
  const inside = insertions.filter(({ insertion }) => insertion.moves !== "nothing");
  const below = insertions.slice(inside.length);
  if (below.length > 0) {
    const table = context.workbook.tables.getItem(aim.tableName!);
    table.resize(table.getRange().getResizedRange(below.length, 0));
    below.forEach((each, order) => fill(tableRow(context, placed, held.rows + order), placed, each));
  }
  for (const [added, each] of [...inside].reverse().entries()) {
    const { index, insertion } = each;
    const rows = held.rows + below.length + added;
    const range = newRow(context, placed, index, rows, insertion.moves);
    const model = tableRow(context, placed, index === 0 ? 1 : 0);
    // Above its first row a table gives a new one the looks of its headings, and no validation.
    if (index === 0 || insertion.moves === "lines") range.copyFrom(model);
    if (chart && insertion.moves === "lines") figuresOf(range, chart).copyFrom(figuresOf(model, chart));
    fill(range, placed, each);
  }
  fit(context, placed, insertions[0]!.index, held.rows + insertions.length);
}

/** Writes what a new row holds; what is not said stays as the table makes it. */
function fill(range: Excel.Range, { held }: PlacedTable, { cells }: PlacedInsertion): void {
  const end = held.left + held.headings.length - 1;
  const first = Math.min(held.left, ...cells.keys());
  const last = Math.max(end, ...cells.keys());
  const row =
    first === held.left && last === end
      ? range
      : range.getOffsetRange(0, first - held.left).getResizedRange(0, last - first - (end - held.left));
  for (const [column, { numberFormat }] of cells)
    if (numberFormat !== undefined) row.getCell(0, column - first).numberFormat = [[numberFormat]];
  // null leaves a cell as it is.
  const content: (CellValue | null)[] = Array.from({ length: last - first + 1 }, () => null);
  for (const [column, { after, isFormula, numberFormat }] of cells)
    content[column - first] = asContent(after, isFormula, numberFormat);
  row.formulas = [content];
}

/** From the last to the first too. */
export function removeRows(context: Excel.RequestContext, placed: PlacedTable): void {
  const { held, insertions, removals } = placed;
  if (removals.length === 0) return;
  const ordered = [...removals].sort((a, b) => b.index - a.index);
  for (const { removal, index } of ordered) {
    // Below those that came in.
    const now = index + insertions.filter((each) => each.index <= index).length;
    deleteRow(context, placed, now, removal.moves);
  }
  fit(context, placed, ordered.at(-1)!.index, held.rows + insertions.length - removals.length);
}

/**
 * Rows that moved within a table took their cells along and not the heights of the sheet's rows: from the first that did,
 * each is as high as its texts again, for those of another row would be cut.
 */
function fit(context: Excel.RequestContext, placed: PlacedTable, first: number, rows: number): void {
  if (first < rows)
    tableRow(context, placed, first)
      .getCell(0, 0)
      .getResizedRange(rows - first - 1, 0)
      .format.autofitRows();
}
