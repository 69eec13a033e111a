import { Expression } from "../plan/formula/expression";
import { Parametros } from "../plan/parametros/parametro";
import { MarcoReading, MatrizReading, WorkbookReading } from "../reading/reading";
import { MarcoKey } from "../plan/tables/marco-operativo";
import { MatrizKey } from "../plan/tables/matriz";
import { Conditions } from "./rows/condition";
import { NoisyRow } from "../reading/noise";
import { Finding, Severity } from "./finding";
import { Fixer } from "./fixes/fix";

/** The mark of a check in the sheet: a conditional format of a column whose formula is the check itself. */
export interface Mark {
  readonly column: MatrizKey;
  readonly expression: Expression;
  /** Only in Excel tables: in a plain range of cells a blank acción is how documents continue the one above. */
  readonly excelTableOnly?: boolean;
}

/** What the conditions of all the checks found in the rows of a table, by the check's id, in the order of the rows. */
export type FoundByRule = ReadonlyMap<string, readonly Finding[]>;

export interface MarcoContext {
  readonly reading: MarcoReading;
  /** One pass over its rows for the conditions of all the checks, when the first asks. */
  readonly foundByRule: () => FoundByRule;
  /** Rows that are no row of the plan: they are not in the reading. */
  readonly noise: readonly NoisyRow<MarcoKey>[];
}

export interface MatrizContext {
  readonly reading: MatrizReading;
  /** One pass over its rows for the conditions of all the checks, when the first asks. */
  readonly foundByRule: () => FoundByRule;
  /** Rows that are no row of the plan: they are not in the reading. */
  readonly noise: readonly NoisyRow<MatrizKey>[];
  readonly parametros: Parametros;
  /** Whether the workbook has the sheet Parámetros; without it nothing of a matriz of ours is computed. */
  readonly hasParametros: boolean;
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

/**
 * A rule, all of it but its words: those are in `catalogue/observaciones/`, and its example in its family's `examples.ts`.
 * The compiler asks for both once it stands in `registry.ts`.
 */
export interface Check<Id extends string> {
  /** To the letter, in Spanish: "codigo-repetido". It stays in people's workbooks, with what they accepted. */
  readonly id: Id;
  /** Of most of what it finds; a required column has its own. */
  readonly severity: Severity;
  readonly scope: Scope;
  /** The columns that it looks at, and those that these are computed from: it runs again when one of them changes. */
  readonly columns: readonly string[];
  /** Of a check that is a condition on the cells of a row. */
  readonly conditions?: Conditions;
  readonly marco?: (context: MarcoContext) => readonly Finding[];
  readonly matriz?: (context: MatrizContext) => readonly Finding[];
  readonly workbook?: (reading: WorkbookReading) => readonly Finding[];
  readonly marks?: readonly Mark[];
  /** How what it finds in a matriz is corrected; absent: that is for a person to do. */
  readonly fix?: Fixer;
  /** How a person says that what it found is right as it stands, where the figure waits for that. */
  readonly confirm?: Fixer;
}

/**
 * A check whose id is known to the letter, so that the registry knows every id there is.
 *
 * @example defineCheck({ id: "codigo-repetido", severity: "error", scope: "table", columns: ["codigo"], matriz: find })
 */
export const defineCheck = <const Id extends string>(check: Check<Id>): Check<Id> => check;
