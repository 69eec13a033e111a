import { CellValue } from "../base/cell";

/** A column by its place when it was read, and by its heading, which it keeps when somebody moves it. */
export interface SeenColumn {
  /** 0-based sheet column. */
  readonly column: number;
  readonly heading: string;
}

/** A table as it stood when somebody decided what to change in it. Rows from 1, as the sheet numbers them. */
export interface SeenTable {
  readonly sheet: string;
  /** Excel's table; absent in a plain range, whose columns are where they are. */
  readonly tableName?: string;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly SeenColumn[];
  /**
   * What tells a row from the others, the surest first: 0-based sheet columns. The last is all that a person fills in.
   * @example [[31], [5], [0, 1], [0, 1, 2, 4, 5]] // Id, Código, acción + indicador, the row itself
   */
  readonly keys: readonly (readonly number[])[];
  /** What the cells of those columns hold, by row; rows that are absent are blank. */
  readonly rows: ReadonlyMap<number, (column: number) => CellValue>;
}
