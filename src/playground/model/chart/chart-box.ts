import type { ChartData } from "../../../xlsx/workbook-data";
import type { LayoutStore, SheetId } from "../../engine/engine";

export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a chart that is placed by cells stands, in points. */
export function boxOf(layout: LayoutStore, sheet: SheetId, { from, to }: ChartData["position"]): ChartBox {
  const width = (start: number, end: number) =>
    sum(start, end, (column) => layout.columnWidth(sheet, column));
  const height = (start: number, end: number) => sum(start, end, (row) => layout.rowHeight(sheet, row));
  return {
    left: width(0, from.column),
    top: height(0, from.row),
    width: width(from.column, to.column),
    height: height(from.row, to.row),
  };
}

/** The cells that a box covers: from the cell of its first corner to the one after its last. */
export function positionOf(layout: LayoutStore, sheet: SheetId, box: ChartBox): ChartData["position"] {
  const column = (points: number) => indexAt(points, (index) => layout.columnWidth(sheet, index));
  const row = (points: number) => indexAt(points, (index) => layout.rowHeight(sheet, index));
  return {
    from: { row: row(box.top), column: column(box.left) },
    to: { row: row(box.top + box.height - 1) + 1, column: column(box.left + box.width - 1) + 1 },
  };
}

function sum(start: number, end: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = start; index < end; index++) total += size(index);
  return total;
}

const FAR = 10_000;

function indexAt(points: number, size: (index: number) => number): number {
  let left = points;
  for (let index = 0; index < FAR; index++) {
    left -= size(index);
    if (left < 0) return index;
  }
  return FAR;
}
