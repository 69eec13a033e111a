import type { Area, CellData, RowData, SheetData } from "../../../xlsx/workbook-data";
import type { SheetId } from "../../engine/engine";
import { pointsToCharacters } from "./column-width";
import type { Host } from "../host";
import { textHeight } from "./text-height";

/**
 * The widths and heights to save: the ones that somebody set, and those of rows with more than a line of text, as Excel
 * saves them. Programs that do not measure would cut the text of a row without height.
 */
export function savedSizes(
  { engine: { layout } }: Host,
  id: SheetId,
  { cells, merges }: Pick<SheetData, "cells" | "merges">,
): Pick<SheetData, "columns" | "rows"> {
  const sized = layout.sized(id);
  const columns = new Map(
    [...sized.columns].map(([column, points]): [number, { width?: number; hidden?: boolean }] => [
      column,
      {
        ...(points === undefined ? {} : { width: pointsToCharacters(points) }),
        ...(layout.columnHidden(id, column) ? { hidden: true } : {}),
      },
    ]),
  );
  const rows = new Map<number, RowData>();
  for (const [row, height] of sized.rows) {
    rows.set(row, {
      ...(height === undefined ? {} : { height }),
      ...(layout.rowHidden(id, row) ? { hidden: true } : {}),
    });
  }
  const width = (column: number) =>
    pointsToCharacters(sized.columns.get(column) ?? layout.columnWidth(id, column));
  const measured = layout.measuredRows(id);
  for (const [row, height] of new Map([...estimatedRows(cells, merges, width), ...measured])) {
    if (rows.get(row)?.height === undefined) rows.set(row, { ...rows.get(row), height, automatic: true });
  }
  return { columns, rows };
}

/** Of the rows higher than a line, by row; as Excel, without the merged cells. */
function estimatedRows(
  cells: ReadonlyMap<string, CellData>,
  merges: readonly Area[],
  width: (column: number) => number,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [key, cell] of cells) {
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
