import { Check } from "../check";
import { Finding } from "../finding";
import { Observation, observationsOf } from "../observation";
import { CheckId } from "../registry";

/** What an edit touched of a table: nothing, some rows and columns, or more than can be told apart. */
export type Touched = "nothing" | "all" | TouchedRows;

export interface TouchedRows {
  /** Indices of the rows that changed, and their numbers in the sheet. */
  readonly rows: readonly number[];
  readonly numbers: ReadonlySet<number>;
  /** Columns in which one of those rows shows something else. */
  readonly shown: ReadonlySet<string>;
  /** Those of them whose contents changed: a formula that gives another figure is the same formula. */
  readonly columns: ReadonlySet<string>;
}

type Find<Context> = ((context: Context) => readonly Finding[]) | undefined;

const NOTHING: readonly Observation[] = [];

/**
 * Makes a function that runs checks on one table, as little as what was touched asks for.
 * @param contextOf what a check is given: the whole table, or only some of its rows
 */
export function rerun<Context>(
  contextOf: (only?: readonly number[]) => Context,
  touched: Touched = "all",
): (check: Check<CheckId>, find: Find<Context>, earlier?: readonly Observation[]) => readonly Observation[] {
  // Once for all the checks: the pass over the rows that one asks for answers the next.
  let whole: Context | undefined;
  let part: Context | undefined;
  return (check, find, earlier) => {
    if (!find) return NOTHING;
    const inAll = () => observationsOf(check, find((whole ??= contextOf())));
    if (earlier === undefined || touched === "all") return inAll();
    if (touched === "nothing") return earlier;
    if (check.scope === "row") {
      if (!check.columns.some((key) => touched.shown.has(key))) return earlier;
      return merged(earlier, observationsOf(check, find((part ??= contextOf(touched.rows)))), touched);
    }
    if (!check.columns.some((key) => touched.columns.has(key))) return earlier;
    return inAll();
  };
}

/** What was found before in the rows that did not change, and now in those that did, in the order of the sheet. */
function merged(
  earlier: readonly Observation[],
  now: readonly Observation[],
  { numbers }: TouchedRows,
): readonly Observation[] {
  const kept = earlier.filter(({ place }) => place.row === undefined || !numbers.has(place.row));
  if (now.length === 0) return kept;
  return [...kept, ...now].sort((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0));
}
