import { TableReading } from "../../../reading/reading";
import { Check, MarcoContext, MatrizContext } from "../../check";
import { looseness } from "./looseness";
import { Noise, NoisyRow } from "../../../reading/noise";
import { Observation, Severity } from "../../observation";

interface Leftover {
  readonly id: string;
  readonly kinds: readonly Noise[];
  readonly severity: Severity;
}

/** A check that tells of rows that are no row of the plan. Of those no other check says anything. */
export function leftoverCheck({ id, kinds, severity }: Leftover): Check {
  const found = <Key extends string>(
    reading: TableReading<Key>,
    noise: readonly NoisyRow<Key>[],
  ): readonly Observation[] =>
    noise
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, row, filled: [key] }) => ({
        rule: id,
        severity,
        place: { sheet: reading.sheet, row: row.number },
        found: key === undefined ? "" : row.values[key],
        detail: { kind, ...looseness(reading) },
      }));
  return {
    id,
    severity,
    scope: "table",
    columns: [],
    marco: ({ reading, noise }: MarcoContext) => found(reading, noise),
    matriz: ({ reading, noise }: MatrizContext) => found(reading, noise),
  };
}
