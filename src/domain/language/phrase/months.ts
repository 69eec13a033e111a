const NAMES =
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ");

const numbers: ReadonlyMap<string, number> = new Map([
  ...NAMES.flatMap((name, index): [string, number][] => [
    [name, index + 1],
    [name.slice(0, 3), index + 1],
  ]),
  ["setiembre", 9],
  ["sept", 9],
  ["set", 9],
]);

/** Folded names of months, whole and short. */
export const MONTH_WORDS: Iterable<string> = [...numbers.keys()];

/** The number of a month by its folded name, whole or short; null for any other word. `monthOf("dic")` is 12. */
export const monthOf = (word: string): number | null => numbers.get(word) ?? null;
