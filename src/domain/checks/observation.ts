import { CellValue } from "../base/cell";
import { Place } from "../base/place";

export type Severity = "error" | "advertencia" | "sugerencia";

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
