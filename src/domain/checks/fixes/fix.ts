import { CellValue } from "../../base/cell";
import { CellEdit, NewCell, RowInsertion } from "../../changes/changes";
import { Observation } from "../observation";
import { MatrizReading, WorkbookReading } from "../../reading/reading";
import { MatrizKey } from "../../plan/tables/matriz";
import { TableRow } from "../../plan/tables/row";

/** What a fix does to a cell of the matriz. */
export interface CellFix extends CellEdit {
  readonly key: MatrizKey;
}

/** A row that a fix puts below another of the matriz. */
export interface RowFix extends RowInsertion {
  readonly cells: readonly (NewCell & { readonly key: MatrizKey; readonly heading: string })[];
}

/** What a fix changes. */
export interface FixChanges {
  readonly cells: readonly CellFix[];
  readonly rows: readonly RowFix[];
}

/**
 * What would correct an observación: data, to be shown before anything is written. Only of the matriz, never of the
 * marco, whose text an act adopted; and only what is plain: where there are two ways to correct, there is no fix.
 * The catalogue says it in Spanish (`describeFix`).
 */
export interface Fix extends FixChanges {
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
export type Fixer = (observation: Observation, context: FixContext) => FixChanges | null;
