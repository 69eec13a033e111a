import type { PageData } from "../../../xlsx/workbook-data";
import { type Shift, shiftArea } from "../../engine/shift";
import { SHEET_COLUMNS, SHEET_ROWS } from "../address/address";

/** The print area and the titles of a page whose cells moved. */
export function shiftPage(page: PageData, shift: Shift): PageData {
  return {
    ...page,
    printArea: page.printArea && shiftArea(page.printArea, shift),
    titleRows: page.titleRows && shiftTitle(page.titleRows, shift, "row"),
    titleColumns: page.titleColumns && shiftTitle(page.titleColumns, shift, "column"),
  };
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
