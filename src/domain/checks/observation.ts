import { CellValue } from "../base/cell";

export type Severity = "error" | "advertencia" | "sugerencia";

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

/**
 * What a check found: data, never a sentence. The catalogue says it in Spanish from these parts
 * (`describe(observation)`), so that a place, a count or a wording is written once.
 */
export interface Observation {
  /** The check's id: "obligatorio", "porcentaje-fuera-de-rango"… */
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly found?: CellValue;
  readonly expected?: string | number;
  /** More that the sentence needs: the other row of a duplicate, a sum of weights… */
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** Identical gaps in many rows are one group with a count. */
export interface ObservationGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly heading?: string;
  readonly sheet: string;
  readonly observations: readonly [Observation, ...Observation[]];
}
