import type { Area } from "../../xlsx/workbook-data";

/** Rows or columns that came in (`by` > 0) or went away at a position; with `band`, only in those columns or rows. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly by: number;
  /** Absent: whole rows or columns. Counted along the other axis. */
  readonly band?: { readonly start: number; readonly count: number };
}

/** The shift that takes it back. */
export const inverse = <Each extends Shift>(shift: Each): Each => ({ ...shift, by: -shift.by });

/**
 * Where an area stands after the shift; undefined if it went away with the cells. An area that is only partly in the band stays.
 *
 * @example shiftArea({ row: 2, column: 0, rows: 3, columns: 1 }, { axis: "row", at: 0, by: 1 })?.row // 3
 */
export function shiftArea(area: Area, { axis, at, by, band }: Shift): Area | undefined {
  const [size, across, acrossSize] =
    axis === "row" ? (["rows", "column", "columns"] as const) : (["columns", "row", "rows"] as const);
  if (band && (area[across] < band.start || area[across] + area[acrossSize] > band.start + band.count)) {
    return area;
  }
  const start = shiftEdge(area[axis], at, by);
  const end = shiftEdge(area[axis] + area[size], at, by, true);
  return end > start ? { ...area, [axis]: start, [size]: end - start } : undefined;
}

/** An area grows with rows that come in between its first and its last, not before the first nor after the last. */
export function shiftEdge(edge: number, at: number, by: number, isEnd = false): number {
  if (by > 0) return edge > at || (edge === at && !isEnd) ? edge + by : edge;
  return edge <= at ? edge : Math.max(at, edge + by);
}
