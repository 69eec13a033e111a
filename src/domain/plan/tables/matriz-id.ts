import { CellValue, isBlank } from "../../base/cell";
import { Column } from "./column";

/** No vowels, so no word and no exponent; no digits, so nothing that Excel would take for a number or a date. */
const CONSONANTS = "BCDFGHJKLMNPQRSTVWXZ";

const LENGTH = 6;

const PATTERN = new RegExp(`^[${CONSONANTS}]{${LENGTH}}$`);

/** A source of numbers from 0 to 1, such as `Math.random`; a test gives its own. */
export type Random = () => number;

/** What tells a row from all others, whatever a person writes in it. Hidden: nobody fills it in or reads it. */
export const id: Column<"id"> = {
  key: "id",
  heading: "Id",
  aliases: [],
  type: "text",
  required: "optional",
  filledBy: "addIn",
  view: "auxiliar",
  width: 9,
  help: "Auxiliar, la escribe el complemento: con ella se reconoce la fila aunque la tabla se ordene. No la cambie.",
};

/** Whether a cell holds an Id of ours: `isId("BCDFGH")`, and not the 17 of another document's column. */
export const isId = (value: CellValue): boolean => typeof value === "string" && PATTERN.test(value);

/**
 * Gives Ids, never one of those that are taken nor the same twice.
 * @example const next = idGenerator(["BCDFGH"]); next() // "QWRTPS"
 */
export function idGenerator(taken: Iterable<CellValue>, random: Random = Math.random): () => string {
  const used = new Set<CellValue>(taken);
  const letter = () => CONSONANTS[Math.floor(random() * CONSONANTS.length)]!;
  return () => {
    for (;;) {
      const made = Array.from({ length: LENGTH }, letter).join("");
      if (used.has(made)) continue;
      used.add(made);
      return made;
    }
  };
}

/** New rows, each with an Id: those that have one keep it. */
export function withIds<Row extends { readonly id?: CellValue }>(
  rows: readonly Row[],
  random?: Random,
): readonly (Row & { readonly id: CellValue })[] {
  const next = idGenerator(
    rows.flatMap(({ id: own = "" }) => (isBlank(own) ? [] : [own])),
    random,
  );
  return rows.map((row) => ({ ...row, id: isBlank(row.id ?? "") ? next() : row.id! }));
}
