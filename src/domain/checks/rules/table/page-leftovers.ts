import { TableReading } from "../../../reading/reading";
import { Check, MarcoContext, MatrizContext } from "../../check";
import { looseness } from "./looseness";
import { Noise, NoisyRow } from "../../../reading/noise";
import { Finding } from "../../finding";

interface Leftover<Id extends string> extends Pick<Check<Id>, "id" | "severity"> {
  readonly kinds: readonly Noise[];
}

/** A check that tells of rows that are no row of the plan. Of those no other check says anything. */
export function leftoverCheck<const Id extends string>({ id, kinds, severity }: Leftover<Id>): Check<Id> {
  const found = <Key extends string>(
    reading: TableReading<Key>,
    noise: readonly NoisyRow<Key>[],
  ): readonly Finding[] =>
    noise
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, row, filled: [key] }) => ({
        rule: id,
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
