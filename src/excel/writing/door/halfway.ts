import { addressOf } from "../../../sheets/declaration/area";
import { traced } from "../../host/traced";
import { PlacedChanges, PlacedTable } from "./placed";

/** What a batch leaves word of as it goes: of one that fails, how far it came. */
const LOOKING = "looking";
const WRITING = "writing";

/** Begins a batch that looks before it writes. */
export const lookFirst = (context: Excel.RequestContext): void => context.trace(LOOKING);

/**
 * Ends the looking: the batch fails here, with nothing written, where somebody moved a table, or gave it other rows or
 * columns, since it was looked at. What was sorted or typed in it only what was read tells.
 */
export function stopWhereMoved(
  context: Excel.RequestContext,
  { tables, named }: Pick<PlacedChanges, "tables" | "named">,
): void {
  tables.forEach((table) => stopUnlessThere(context, table));
  for (const { edit, row, column } of named)
    meet(context.workbook.names.getItem(edit.name!).getRange(), row - 1, column);
  context.trace(WRITING);
}

function stopUnlessThere(context: Excel.RequestContext, { aim, held, columns }: PlacedTable): void {
  if (aim.tableName === undefined) return;
  const table = context.workbook.tables.getItem(aim.tableName);
  const { firstRow, rows, left, headings } = held;
  meet(table.getHeaderRowRange().getCell(0, 0), firstRow - 2, left);
  meet(table.getDataBodyRange().getLastCell(), firstRow + rows - 2, left + headings.length - 1);
  for (const { edit } of columns) table.columns.getItem(edit.place.heading ?? "").load("name");
}

/** Of ranges that have no cell in common Excel gives none: it says that there is no such thing. */
function meet(range: Excel.Range, row: number, column: number): void {
  range.getIntersection(addressOf({ row, column, rows: 1, columns: 1 })).load("address");
}

/** Whether a batch failed while it looked: nothing needs to be put back. */
export function failedLooking(error: unknown): boolean {
  const said = traced(error);
  return said.includes(LOOKING) && !said.includes(WRITING);
}
