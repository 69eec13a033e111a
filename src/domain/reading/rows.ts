import { CellValue, isBlank, isHiddenText } from "../base/cell";
import { Column } from "../plan/tables/column";
import { marcoOperativo } from "../plan/tables/marco-operativo";
import { matriz } from "../plan/tables/matriz";
import { TableRow } from "../plan/tables/row";
import { SheetGrid } from "./reading";

/** Where a column of a table stands in the grid. */
export interface PlacedColumn<Key extends string> {
  readonly column: Column<Key>;
  /** Index within the grid's rows; -1 where the table lacks the column. */
  readonly index: number;
}

/** The formula of a cell. A text that starts with "=" comes back the same in values and in formulas: it is none. */
function formulaOf(formula: CellValue | undefined, value: CellValue): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : undefined;
}

/**
 * What a cell says. Excel makes a number of a «100%» or a date that is pasted among texts: where a text belongs, what
 * the cell shows is what was written.
 */
function valueIn(grid: SheetGrid, index: number, cell: number, column: Column): CellValue {
  const value = grid.values[index]?.[cell] ?? "";
  const isWritten = column.type === "text" && column.filledBy === "person";
  const shown = isWritten && typeof value === "number" ? grid.texts?.[index]?.[cell] : undefined;
  return shown === undefined || shown === "" || isHiddenText(shown) ? value : shown;
}

const blankRows = new WeakMap<object, object>();

/** A blank row to copy: rows that are filled one key after another would each be a dictionary, slow to read. */
function blankRow<Key extends string>(columns: readonly PlacedColumn<Key>[]): Record<Key, CellValue> {
  let blank = blankRows.get(columns);
  if (!blank) {
    blank = { ...Object.fromEntries(columns.map(({ column }) => [column.key, ""])) };
    blankRows.set(columns, blank);
  }
  return blank as Record<Key, CellValue>;
}

/**
 * A row of the grid as the table's row; nothing is carried yet. `index` counts within the grid.
 * @param above some row before it: rows with the same formulas, which are nearly all of a table's, share one record of them
 */
export function rowOf<Key extends string>(
  grid: SheetGrid,
  index: number,
  columns: readonly PlacedColumn<Key>[],
  above?: TableRow<Key>,
): TableRow<Key> {
  const values = { ...blankRow(columns) };
  for (const { column, index: cell } of columns) {
    if (cell >= 0) values[column.key] = valueIn(grid, index, cell, column);
  }
  const cells = grid.formulas[index] ?? [];
  const formulaAt = ({ column, index: cell }: PlacedColumn<Key>) =>
    cell < 0 ? undefined : formulaOf(cells[cell], values[column.key]);
  const same = above && columns.every((each) => formulaAt(each) === above.formulas[each.column.key]);
  const formulas = same ? above.formulas : formulasOf(columns, formulaAt);
  return { number: grid.row + index + 1, values, formulas, carried: [] };
}

function formulasOf<Key extends string>(
  columns: readonly PlacedColumn<Key>[],
  formulaAt: (column: PlacedColumn<Key>) => string | undefined,
): Partial<Record<Key, string>> {
  const formulas: Partial<Record<Key, string>> = {};
  for (const each of columns) {
    const formula = formulaAt(each);
    if (formula !== undefined) formulas[each.column.key] = formula;
  }
  return formulas;
}

/** Whether nobody has written in the row: what formulas give and the key that the add-in writes don't count. */
export function isUntouched<Key extends string>(
  row: TableRow<Key>,
  columns: readonly PlacedColumn<Key>[],
): boolean {
  return columns.every(
    ({ column }) =>
      column.filledBy === "addIn" ||
      row.formulas[column.key] !== undefined ||
      isBlank(row.values[column.key]),
  );
}

/**
 * What a continuation takes from the row above it: documents merge the acción, and what belongs to it, over its
 * indicators, and pasted or merged cells read blank.
 */
export const CARRIED: ReadonlySet<string> = new Set(
  [...marcoOperativo.columns, ...matriz.columns].flatMap(({ key, continues }) => (continues ? [key] : [])),
);

/** A row with what it continues; the row itself where it has its own acción or none stands above. */
export function carry<Key extends string>(
  row: TableRow<Key>,
  above: TableRow<Key> | undefined,
): TableRow<Key> {
  const keys = Object.keys(row.values) as Key[];
  if (!above || !isBlank(row.values["accion" as Key] ?? "")) return row;
  const carried = keys.filter(
    (key) => CARRIED.has(key) && isBlank(row.values[key]) && !isBlank(above.values[key]),
  );
  if (carried.length === 0) return row;
  const values: Record<Key, CellValue> = { ...row.values };
  for (const key of carried) values[key] = above.values[key];
  return { ...row, values, carried };
}
