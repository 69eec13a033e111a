import { CellValue, isBlank } from "../base/cell";
import { RowAim, TableAim, keyOf } from "./aim";

/** What a column of a table holds now, its rows in the order of the body. */
export interface ColumnNow {
  /** 0-based sheet column where it stands. */
  readonly column: number;
  readonly values: readonly CellValue[];
  /** The cells as they show, where that was asked for. */
  readonly texts?: readonly string[];
}

/** A table as it stands now: its columns by where they stood when they were read. */
export interface TableNow {
  readonly firstRow: number;
  readonly columns: ReadonlyMap<number, ColumnNow>;
}

/**
 * Where each row stands now that some changes are of, by where it stood.
 *
 * @returns the rows from 1, as the sheet numbers them; null where the row is gone, doubled, or no longer what it was
 * @example locate(table, now).get(9) // 14: somebody sorted the table
 */
export function locate(table: TableAim, now: TableNow): ReadonlyMap<number, number | null> {
  const finders = new Map<string, ReturnType<typeof finderOf>>();
  let blanks: readonly number[] | undefined;
  return new Map(
    table.rows.map((aim) => {
      const columns = aim.cells.map(([column]) => column);
      if (aim.blank !== undefined) return [aim.row, (blanks ??= blankRows(now, columns))[aim.blank] ?? null];
      if (aim.by === "place") return [aim.row, atItsPlace(table, aim, now)];
      const name = columns.join();
      const find = finders.get(name) ?? finderOf(now, columns);
      finders.set(name, find);
      const index = find(keyOf(aim.cells.map(([, value]) => value)));
      return [aim.row, index === null ? null : now.firstRow + index];
    }),
  );
}

/** Finds the only row that says something: as its cells hold it, else as they show it. */
function finderOf(now: TableNow, columns: readonly number[]): (key: string) => number | null {
  const found = columns.map((column) => now.columns.get(column));
  if (found.some((column) => column === undefined)) return () => null;
  const whole = found as readonly ColumnNow[];
  const held = indexOf(whole.map(({ values }) => values));
  const shown = indexOf(whole.map(({ values, texts }) => texts ?? values));
  return (key) => held(key) ?? shown(key);
}

/** The rows in which some columns hold nothing, from the first. */
function blankRows({ firstRow, columns: held }: TableNow, columns: readonly number[]): readonly number[] {
  const values = columns.map((column) => held.get(column)?.values);
  return (values[0] ?? []).flatMap((_, index) =>
    values.every((each) => isBlank(each?.[index] ?? "")) ? [firstRow + index] : [],
  );
}

function indexOf(columns: readonly (readonly CellValue[])[]): (key: string) => number | null {
  const index = new Map<string, number | null>();
  const rows = columns[0]?.length ?? 0;
  for (let row = 0; row < rows; row++) {
    const key = keyOf(columns.map((column) => column[row] ?? ""));
    index.set(key, index.has(key) ? null : row);
  }
  return (key) => index.get(key) ?? null;
}

/** Of rows that say the same the one at the same place of the table, as long as it still says it. */
function atItsPlace(table: TableAim, { row, cells }: RowAim, now: TableNow): number | null {
  const index = row - table.firstRow;
  const holds = cells.every(([column, value]) => {
    const { values, texts } = now.columns.get(column) ?? {};
    return values !== undefined && index < values.length && isSame(value, values[index], texts?.[index]);
  });
  return holds ? now.firstRow + index : null;
}

/** Whether a cell holds what was seen there, or shows it: nothing and a space are the same. */
export function isSame(seen: CellValue, ...held: readonly (CellValue | undefined)[]): boolean {
  return held.some((each) => each !== undefined && (each === seen || (isBlank(each) && isBlank(seen))));
}
