import { fold } from "../language/spelling/fold";
import { Table } from "../plan/tables/column";

/** Longer texts are cells of a body or titles of a document, never headings. */
export const LONGEST_HEADING = 80;

const SMALL_WORDS: ReadonlySet<string> = new Set(
  "a al con de del el en la las los o para por su y".split(" "),
);

/** A word without what plural and singular differ in: "acciones" and "acción", "responsables" and "responsable". */
function stem(word: string): string {
  return word.length > 3 ? word.replace(/s$/, "").replace(/e$/, "") : word;
}

/** The year of a meta ("Metas 2008") and the number that begins a heading ("1. Acción"); «Acción 1» is no heading. */
function isNumbering(word: string, index: number): boolean {
  return /^(19|20)\d\d$/.test(word) || (index === 0 && /^\d+$/.test(word));
}

/**
 * A heading without what varies from one document to another: case, accents, plural, line breaks, punctuation, HTML
 * tags, years, numbering, the numbers of notes and what stands between parentheses.
 *
 * @example normalizeHeading("INDICADORES\nDE GESTION:") === normalizeHeading("Indicador de gestión") // true
 */
export function normalizeHeading(text: string): string {
  const plain = text
    .replace(/<[^<>]*>|&nbsp;|\([^()]*\)|\[\d+\]/g, " ")
    .replace(/%/g, " porcentaje ")
    .replace(/[º°ª]/g, "");
  const words = fold(plain)
    .text.split(/[^a-z0-9]+/)
    .filter((word, index) => word !== "" && !isNumbering(word, index));
  // «Por» is a heading too.
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return (telling.length > 0 ? telling : words).map(stem).join(" ");
}

/** The columns of a table by every normalised heading that they are known under. */
export function columnsByHeading<Key extends string>(table: Table<Key>): ReadonlyMap<string, Key> {
  const byHeading = new Map<string, Key>();
  // Own headings first: "Plazo" is a column of the matriz before it is anybody's alias.
  for (const column of table.columns) byHeading.set(normalizeHeading(column.heading), column.key);
  for (const column of table.columns) {
    for (const alias of column.aliases) {
      const heading = normalizeHeading(alias);
      if (!byHeading.has(heading)) byHeading.set(heading, column.key);
    }
  }
  return byHeading;
}
