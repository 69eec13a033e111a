import { CellValue } from "../../base/cell";

/** Where a compiled expression finds its cells. */
export interface Cells {
  readonly column: (key: string) => CellValue;
  readonly name: (name: string) => CellValue;
  readonly countNumbers: (key: string, same?: string) => number;
  /** What the cells of the row hold, for a reader that knows their places. */
  readonly values?: readonly (CellValue | undefined)[];
}

export type Compiled<C extends Cells = Cells> = (cells: C) => CellValue;
