import { Finding, Severity } from "./finding";
import { Check } from "./check";
import { CheckId } from "./registry";

export type { Severity } from "./finding";

/**
 * What a check found, with whose it is. The catalogue says it in Spanish from these parts (`describe(observation)`), so that
 * a place, a count or a wording is written once.
 */
export interface Observation extends Finding {
  readonly rule: CheckId;
  readonly severity: Severity;
}

/** What a check found, as observaciones of it. */
export const observationsOf = (
  { id, severity }: Check<CheckId>,
  findings: readonly Finding[],
): readonly Observation[] =>
  findings.map((finding) => ({ ...finding, rule: id, severity: finding.severity ?? severity }));

/** Identical gaps in many rows are one group with a count. */
export interface ObservationGroup {
  readonly rule: CheckId;
  readonly severity: Severity;
  readonly heading?: string;
  readonly sheet: string;
  readonly observations: readonly [Observation, ...Observation[]];
}
