import type { SheetData } from "../../../xlsx/workbook-data";

type Column = SheetData["columns"] extends ReadonlyMap<number, infer Size> ? Size : never;

/** Columns side by side with one size. */
export interface ColumnRun extends Column {
  readonly first: number;
  readonly count: number;
}

/** @example columnRuns([[0, { width: 9 }], [1, { width: 9 }]]) // [{ first: 0, count: 2, width: 9 }] */
export function columnRuns(columns: readonly (readonly [number, Column])[]): ColumnRun[] {
  const runs: ColumnRun[] = [];
  for (const [column, size] of [...columns].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    const continues =
      last &&
      last.first + last.count === column &&
      last.width === size.width &&
      Boolean(last.hidden) === Boolean(size.hidden);
    if (continues) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ ...size, first: column, count: 1 });
  }
  return runs;
}
