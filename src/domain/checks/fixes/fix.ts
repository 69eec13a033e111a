import { CellValue } from "../../base/cell";
import { CellEdit, NewCell, RowInsertion } from "../../changes/changes";
import { Finding } from "../finding";
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

/** How what a rule found is corrected; null where it is not plain how. */
export type Fixer = (finding: Finding, context: FixContext) => FixChanges | null;
