import { Observation } from "../checks/observation";
import { keyForPeople } from "../language/spelling/same-text";
import { WorkbookReading } from "../reading/reading";
import { identifier } from "./identity";
import { paired } from "./paired";
import { ExcepcionRow } from "../reading/excepciones/excepcion";

/** An observación that somebody accepted. */
export interface Accepted {
  readonly observation: Observation;
  readonly excepcion: ExcepcionRow;
}

export interface SetApart {
  /** What is still to be corrected or accepted. */
  readonly pending: readonly Observation[];
  readonly accepted: readonly Accepted[];
  /** Acceptances of what is no longer found: it was corrected, or says something else now. */
  readonly lapsed: readonly ExcepcionRow[];
}

/**
 * Sets apart the observaciones that were accepted with a reason. One acceptance is of one observación: of its rule, its
 * row, its column and what stood there; with another value it is pending again.
 */
export function setApart(observations: readonly Observation[], workbook: WorkbookReading): SetApart {
  const rows = workbook.excepciones?.rows ?? [];
  const reasoned = rows.filter(({ motivo }) => motivo !== "");
  if (reasoned.length === 0) return { pending: observations, accepted: [], lapsed: [] };
  const rules = new Set(reasoned.map(({ regla }) => keyForPeople(regla)));
  const identityOf = identifier(workbook);
  const found = new Map(
    observations
      .filter(({ rule }) => rules.has(keyForPeople(rule)))
      .map((observation) => [observation, identityOf(observation)]),
  );
  const { pairs, left } = paired(found, reasoned);
  return {
    pending: observations.filter((observation) => !pairs.has(observation)),
    accepted: observations.flatMap((observation) => {
      const excepcion = pairs.get(observation);
      return excepcion ? [{ observation, excepcion }] : [];
    }),
    lapsed: reasoned.filter((row) => left.has(row)),
  };
}
