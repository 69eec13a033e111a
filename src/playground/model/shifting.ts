import type { Area } from "../../xlsx/workbook-data";
import type { SheetId } from "../engine/engine";
import type { Host } from "./host";

/** Rows or columns that came in (`by` > 0) or went away at a position. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly by: number;
}

/** Where an area stands after the shift; undefined if it went away with the cells. */
export function shiftArea(area: Area, { axis, at, by }: Shift): Area | undefined {
  const size = axis === "row" ? "rows" : "columns";
  const start = shiftedEdge(area[axis], at, by);
  const end = shiftedEdge(area[axis] + area[size], at, by, true);
  return end > start ? { ...area, [axis]: start, [size]: end - start } : undefined;
}

/** An area grows with rows that come in between its first and its last, not before the first. */
function shiftedEdge(edge: number, at: number, by: number, isEnd = false): number {
  if (by > 0) return edge > at || (edge === at && !isEnd) ? edge + by : edge;
  const removed = -by;
  return edge <= at ? edge : Math.max(at, edge - removed);
}

/** Moves what the model holds by position: print areas, titles and charts. The engine moves the rest. */
export function shiftWithCells(host: Host, sheet: SheetId, shift: Shift): void {
  const page = host.state.pages.get(sheet);
  if (page) {
    const printArea = page.printArea && shiftArea(page.printArea, shift);
    host.state.pages.set(sheet, {
      ...page,
      printArea,
      titleRows: page.titleRows && shiftTitle(page.titleRows, shift),
    });
  }
  for (const chart of host.state.charts.filter((candidate) => candidate.sheet === sheet)) {
    const { from, to } = chart.data.position;
    chart.data = { ...chart.data, position: { from: shiftCell(from, shift), to: shiftCell(to, shift) } };
  }
}

function shiftTitle(rows: readonly [number, number], shift: Shift): readonly [number, number] | undefined {
  if (shift.axis === "column") return rows;
  const area = shiftArea({ row: rows[0], column: 0, rows: rows[1] - rows[0] + 1, columns: 1 }, shift);
  return area && [area.row, area.row + area.rows - 1];
}

const shiftCell = (cell: { readonly row: number; readonly column: number }, { axis, at, by }: Shift) => ({
  ...cell,
  [axis]: shiftedEdge(cell[axis], at, by),
});
