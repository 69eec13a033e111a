import { keyForPeople } from "../../language/spelling/same-text";
import { Choices, ColumnKey, Organized, SourceColumn, STEP_KINDS, Target } from "./contract";

/**
 * What a person decided for a table, by its headings: for the table that comes with the same ones, the next semester's file. Single
 * lines are of one file only, and are not among it.
 */
export interface Remembered {
  /** The same for the same headings, however they are written: `tableKey`. */
  readonly table: string;
  readonly target: Target;
  /** What columns were said to be, by their place among the headings; null for one that was left as an additional column. */
  readonly columns: readonly { readonly place: number; readonly key: ColumnKey | null }[];
  /** Kinds of steps that were switched off, or on. */
  readonly off: readonly string[];
  readonly on: readonly string[];
}

const KINDS: ReadonlySet<string> = new Set(STEP_KINDS);
const BETWEEN = " | ";

/** A heading without what changes from one file to the next: case, accents, spaces, the year. */
const nameOf = ({ heading }: Pick<SourceColumn, "heading">): string =>
  keyForPeople(heading.replace(/\b(?:19|20)\d\d\b/g, " "))
    .replace(/\s+/g, " ")
    .trim();

/**
 * What tables with the same headings have in common; "" for one without any.
 * @example tableKey(organized.columns) // "accion | indicador | meta"
 */
export const tableKey = (columns: readonly Pick<SourceColumn, "heading">[]): string => {
  const names = columns.map(nameOf);
  return names.every((name) => name === "") ? "" : names.join(BETWEEN);
};

/**
 * What is worth keeping of what a person decided.
 * @returns undefined where nothing was decided that another file can take, or the table has no headings
 */
export function rememberedOf(
  choices: Choices,
  { columns, target }: Pick<Organized, "columns" | "target">,
): Remembered | undefined {
  const table = tableKey(columns);
  const isChosen = columns.some(({ index }) => choices.columns?.[index] !== undefined);
  const kinds = (keys: readonly string[] = []) => keys.filter((key) => KINDS.has(key));
  const [off, on] = [kinds(choices.off), kinds(choices.on)];
  const decided = isChosen || off.length + on.length > 0 || choices.target !== undefined;
  if (table === "" || !decided) return undefined;
  return {
    table,
    target,
    columns: columns.flatMap(({ index }, place) => {
      const key = choices.columns?.[index];
      return key === undefined ? [] : [{ place, key }];
    }),
    off,
    on,
  };
}

/**
 * The choices that organize a table as the last one with its headings was.
 * @returns undefined where none of what is kept is of a table with these headings
 */
export function choicesFor(
  columns: readonly SourceColumn[],
  kept: readonly Remembered[],
): Choices | undefined {
  const key = tableKey(columns);
  const last = key === "" ? undefined : kept.findLast(({ table }) => table === key);
  if (!last) return undefined;
  // The same headings in the same order: a place among them says which, also of two that are called alike.
  const chosen = Object.fromEntries(
    last.columns.flatMap(({ place, key: said }) => {
      const column = columns[place];
      return column ? [[column.index, said] as const] : [];
    }),
  );
  return { columns: chosen, off: last.off, on: last.on, target: last.target };
}
