import type { Area, CellData } from "../workbook-data";
import { textHeight } from "./text-height";

/**
 * The heights that their text asks for, of the rows higher than a line, by row; as Excel, without the merged cells.
 * Programs that do not measure would cut the text of a row without height.
 *
 * @param width of a column, in characters of the default font
 */
export function estimatedRows(
  cells: ReadonlyMap<string, CellData>,
  merges: readonly Area[],
  width: (column: number) => number,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [key, cell] of cells) {
    // A number is a line; of many cells most are.
    if (typeof cell.value !== "string") continue;
    const [row, column] = key.split(",").map(Number) as [number, number];
    const height = textHeight(cell, width(column));
    if (height > (heights.get(row) ?? USUAL_HEIGHT) && !merges.some((merge) => isInside(merge, row, column)))
      heights.set(row, height);
  }
  return heights;
}

/** A row's height where nothing is said. */
const USUAL_HEIGHT = 15;

const isInside = ({ row, column, rows, columns }: Area, r: number, c: number) =>
  r >= row && r < row + rows && c >= column && c < column + columns;
