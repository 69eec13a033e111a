import { CellValue } from "../base/cell";

/** A row with something in it: its cells as they are, and the sheet's row where it stands, from 1. */
export interface OwnRow<Key extends string> {
  readonly number: number;
  readonly cells: Readonly<Partial<Record<Key, CellValue>>>;
}

/** A table of ours, where it stands and what it says. */
export interface OwnTableReading<Key extends string, Row extends OwnRow<Key> = OwnRow<Key>> {
  readonly sheet: string;
  /** Excel's table it stands in; absent where another program left only its cells. */
  readonly tableName?: string;
  /** 0-based sheet column of each column found. */
  readonly columns: Readonly<Partial<Record<Key, number>>>;
  /** Their headings as they stand there. */
  readonly headings: Readonly<Partial<Record<Key, string>>>;
  /** Sheet row of the headings, from 1. */
  readonly headerRow: number;
  readonly rows: readonly Row[];
  /** Rows of its body with nothing in them, from 1, and its last row. */
  readonly blankRows: readonly number[];
  readonly lastRow: number;
}
