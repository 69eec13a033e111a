import { CellValue } from "../../base/cell";

/** Where a compiled expression finds its cells. */
export interface Cells {
  readonly column: (key: string) => CellValue;
  readonly name: (name: string) => CellValue;
  /** What formulas look up in the rest of their table; absent: the row is alone. */
  readonly otherRows?: TableOfCells;
  /** What they look up in other sheets; absent: none of them is there. */
  readonly book?: BookOfCells;
  /** What the cells of the row hold, for a reader that knows their places. */
  readonly values?: readonly (CellValue | undefined)[];
}

/** The other rows of the table, as a row sees them. */
export interface TableOfCells {
  readonly sumSame: (key: string, same: string) => number;
  readonly total: (key: string) => number;
  readonly firstSame: (key: string) => number;
}

/** Other sheets of the workbook, by the names of their lists. */
export interface BookOfCells {
  readonly list: (name: string) => readonly CellValue[] | undefined;
  readonly isHoliday: (day: number) => boolean;
}

export type Compiled<C extends Cells = Cells> = (cells: C) => CellValue;
