import { Observation, ObservationGroup, Severity } from "../observation";

const ORDER: Readonly<Record<Severity, number>> = { error: 0, advertencia: 1, sugerencia: 2 };

/**
 * Groups observaciones: the same gap in the same column of a sheet is one group. The gravest come first; within a
 * severity, and within a group, the order is the one they were found in.
 */
export function groupObservations(observations: readonly Observation[]): ObservationGroup[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const { rule, severity, place } = observation;
    const key = JSON.stringify([rule, severity, place.sheet, place.heading]);
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return [...groups.values()]
    .flatMap(([first, ...rest]) => (first ? [groupOf(first, rest)] : []))
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

function groupOf(first: Observation, rest: readonly Observation[]): ObservationGroup {
  const { rule, severity, place } = first;
  return { rule, severity, heading: place.heading, sheet: place.sheet, observations: [first, ...rest] };
}
