import type { PageData } from "../../../xlsx/workbook-data";
import { type Shift, shiftArea } from "../../engine/shift";
import { SHEET_COLUMNS, SHEET_ROWS } from "../address/address";

/** The print area, the titles and the ends of pages of a page whose cells moved. */
export function shiftPage(page: PageData, shift: Shift): PageData {
  return {
    ...page,
    printArea: page.printArea && shiftArea(page.printArea, shift),
    titleRows: page.titleRows && shiftTitle(page.titleRows, shift, "row"),
    rowBreaks: page.rowBreaks && shiftBreaks(page.rowBreaks, shift, "row"),
    columnBreaks: page.columnBreaks && shiftBreaks(page.columnBreaks, shift, "column"),
    titleColumns: page.titleColumns && shiftTitle(page.titleColumns, shift, "column"),
  };
}

/** A break follows the row or column that it comes after, and goes away with it. */
function shiftBreaks(breaks: readonly number[], shift: Shift, axis: Shift["axis"]): readonly number[] {
  return breaks.flatMap((index) => shiftTitle([index, index], shift, axis)?.[0] ?? []);
}

function shiftTitle(
  [first, last]: readonly [number, number],
  shift: Shift,
  axis: Shift["axis"],
): readonly [number, number] | undefined {
  if (shift.axis !== axis || shift.band) return [first, last];
  const count = last - first + 1;
  const area =
    axis === "row"
      ? { row: first, rows: count, column: 0, columns: SHEET_COLUMNS }
      : { row: 0, rows: SHEET_ROWS, column: first, columns: count };
  const shifted = shiftArea(area, shift);
  if (!shifted) return undefined;
  return axis === "row"
    ? [shifted.row, shifted.row + shifted.rows - 1]
    : [shifted.column, shifted.column + shifted.columns - 1];
}
