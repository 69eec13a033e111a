import { CellValue } from "../cell/cell";
import { Observation, Place } from "../checks/observation";
import { MatrizReading, WorkbookReading } from "../reading/reading";
import { MatrizKey } from "../tables/matriz";
import { TableRow } from "../tables/row";

/** A cell of the matriz. */
export type CellPlace = Place & { readonly row: number; readonly column: number };

/** How the figures of a cell are to be shown where its own format does not show them so. */
export type FigureFormat = "number" | "percentage" | "date";

/** What a fix does to a cell. */
export interface CellFix {
  readonly key: MatrizKey;
  readonly place: CellPlace;
  /** What the pane shows that is there: a value, or a formula where that is what is wrong. What holds it is guarded. */
  readonly before: CellValue;
  readonly after: CellValue;
  /** Whether `after` is a formula, en-US with "=": a text may begin so too. */
  readonly isFormula: boolean;
  readonly format?: FigureFormat;
}

/** A row that a fix puts below another of the Excel table of the matriz. */
export interface RowFix {
  readonly sheet: string;
  readonly tableName: string;
  /** The sheet's row, from 1, below which it goes. */
  readonly below: number;
  readonly cells: readonly NewCell[];
}

/** A cell of a new row. */
export interface NewCell extends Pick<CellFix, "key" | "after" | "isFormula" | "format"> {
  readonly column: number;
  readonly heading: string;
}

/** Changes of the matriz, nothing of which is written yet. */
export interface Changes {
  readonly cells: readonly CellFix[];
  readonly rows: readonly RowFix[];
}

/**
 * What would correct an observación: data, to be shown before anything is written. Only of the matriz, never of the
 * marco, whose text an act adopted; and only what is plain: where there are two ways to correct, there is no fix.
 * The catalogue says it in Spanish (`describeFix`).
 */
export interface Fix extends Changes {
  readonly observation: Observation;
}

/** What a fixer knows of the workbook. */
export interface FixContext {
  readonly workbook: WorkbookReading;
  readonly matriz: MatrizReading;
  readonly row: TableRow<MatrizKey>;
  /** The next Código of an acción, "" where it has none: never the same twice, so that several fixes go together. */
  readonly nextCodigo: (accion: CellValue) => string;
  /** The formula that goes in every row of a column of ours, en-US with "="; null where that is not plain. */
  readonly formulaOf: (key: MatrizKey) => string | null;
}

/** How the observaciones of a rule are corrected; null where it is not plain how. */
export type Fixer = (observation: Observation, context: FixContext) => Changes | null;
