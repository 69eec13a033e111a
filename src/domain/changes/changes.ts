import { CellValue } from "../base/cell";
import { CellPlace } from "../base/place";

/** How the figures of a cell are to be shown where its own format does not show them so. */
export type FigureFormat = "number" | "percentage" | "date";

/** What is to be written in a cell. */
export interface CellEdit {
  readonly place: CellPlace;
  /** What the pane shows that is there: a value, or a formula where that is what is wrong. What holds it is guarded. */
  readonly before: CellValue;
  readonly after: CellValue;
  /** Whether `after` is a formula, en-US with "=": a text may begin so too. */
  readonly isFormula: boolean;
  readonly format?: FigureFormat;
}

/** A cell of a row that is to be inserted. */
export interface NewCell extends Pick<CellEdit, "after" | "isFormula"> {
  /** 0-based sheet column. */
  readonly column: number;
}

/** A row to insert in an Excel table. */
export interface RowInsertion {
  readonly sheet: string;
  readonly tableName: string;
  /** The sheet's row, from 1, below which it goes; several below the same one stay in their order. */
  readonly below: number;
  readonly cells: readonly NewCell[];
}

/** Changes of a workbook as data, nothing of which is written yet: to be shown first, and written all or nothing. */
export interface Changes {
  readonly cells: readonly CellEdit[];
  readonly rows: readonly RowInsertion[];
}
