/** Where something stands: a cell, a whole row or a column of a table, or the table itself. */
export interface Place {
  readonly sheet: string;
  /** From 1; absent: the whole table. */
  readonly row?: number;
  /** 0-based sheet column; absent: the whole row. */
  readonly column?: number;
  /** The column's heading as a person knows it. */
  readonly heading?: string;
}

/** A place that is one cell. */
export type CellPlace = Place & { readonly row: number; readonly column: number };
