import { Expression } from "../plan/formula/expression";
import { Parametros } from "../plan/parametros/parametro";
import { MarcoReading, MatrizReading, WorkbookReading } from "../reading/reading";
import { MarcoKey } from "../plan/tables/marco-operativo";
import { MatrizKey } from "../plan/tables/matriz";
import { Conditions } from "./rows/condition";
import { NoisyRow } from "../reading/noise";
import { Observation, Severity } from "./observation";
import { FoundByRule } from "./engine/row-pass";

/** The mark of a check in the sheet: a conditional format of a column whose formula is the check itself. */
export interface Mark {
  readonly column: MatrizKey;
  readonly expression: Expression;
  /** Only in Excel tables: in a plain range of cells a blank acción is how documents continue the one above. */
  readonly excelTableOnly?: boolean;
}

export interface MarcoContext {
  readonly reading: MarcoReading;
  /** What the conditions of all the checks found in its rows: one pass, when the first asks. */
  readonly foundByRule: () => FoundByRule;
  /** Rows that are no row of the plan: they are not in the reading. */
  readonly noise: readonly NoisyRow<MarcoKey>[];
}

export interface MatrizContext {
  readonly reading: MatrizReading;
  /** What the conditions of all the checks found in its rows: one pass, when the first asks. */
  readonly foundByRule: () => FoundByRule;
  /** Rows that are no row of the plan: they are not in the reading. */
  readonly noise: readonly NoisyRow<MatrizKey>[];
  readonly parametros: Parametros;
  /** Whether the table is one that the add-in inserted: its computed columns are there. */
  readonly isOurs: boolean;
  /** Whether its Porcentaje de cumplimiento is what somebody typed: no row computes it. */
  readonly isTyped: boolean;
}

/**
 * How far a check looks, to know what one edit can change: at each row by itself, at a table's rows together (the weights
 * of an acción, a row that is another's double), or at all the tables of the workbook.
 */
export type Scope = "row" | "table" | "workbook";

/** A rule. A new one is one file, its text in `catalogue/observaciones.ts` and one line in `checks/registry.ts`. */
export interface Check {
  readonly id: string;
  /** Of most of its observaciones; a required column has its own. */
  readonly severity: Severity;
  readonly scope: Scope;
  /** The columns that it looks at, or that what it looks at is computed from: it is run again when one of them changes. */
  readonly columns: readonly string[];
  /** Of a check that is a condition on the cells of a row. */
  readonly conditions?: Conditions;
  readonly marco?: (context: MarcoContext) => readonly Observation[];
  readonly matriz?: (context: MatrizContext) => readonly Observation[];
  readonly workbook?: (reading: WorkbookReading) => readonly Observation[];
  readonly marks?: readonly Mark[];
}
