import { CellValue } from "../../base/cell";

/** A row of a table as it was read: what its cells hold, and the formulas where they hold one. */
export interface TableRow<Key extends string = string> {
  /** The sheet's row number, from 1, as people see it. */
  readonly number: number;
  /** "" for a blank cell and for a column that the table lacks. Continuations already carry what stands above them. */
  readonly values: Readonly<Record<Key, CellValue>>;
  /** en-US, with "="; only the cells that hold one. */
  readonly formulas: Readonly<Partial<Record<Key, string>>>;
  /** Columns whose value was carried from the row above: a blank cell under a merged or unrepeated one. */
  readonly carried: readonly Key[];
}
