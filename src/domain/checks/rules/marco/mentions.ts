import { contentWords } from "../../../language/phrase";

/** Plans say an acción in other words in the list and in the table, and scanning spoils some: two thirds are the same. */
const MOST = 2 / 3;
/** A shorter text is part of too many. */
const TELLING = 4;

type Words = ReadonlySet<string>;

/**
 * Which texts of a list no row mentions. A row mentions one if it has two thirds of its words (by their stems, without
 * articles and the like), or if two thirds of the row's are among its: the row may hold two of them, or say one in short.
 * It does not if all that sets this text apart from another of the list is missing in the row, and the row says that
 * other one better: «Identificación de trámites» has no row because «Identificación de servicios» has one. A text
 * without words is passed over. Linear in the rows.
 *
 * @returns indices of the list
 * @example unmentioned(["Publicar boletines", "Dictar talleres"], ["Publicación de los boletines"]) // [1]
 */
export function unmentioned(list: readonly string[], rows: Iterable<string>): readonly number[] {
  const wanted = list.map(contentWords);
  const withWord = indicesByWord(wanted);
  const missing = new Set(wanted.keys());
  wanted.forEach((words, index) => words.size === 0 && missing.delete(index));
  for (const row of rows) {
    if (missing.size === 0) break;
    const words = contentWords(row);
    const shares = sharesOf(wanted, withWord, words);
    for (const index of missing) {
      if (shares[index]! >= MOST && !isOfAnother(index, wanted, shares, words)) missing.delete(index);
    }
  }
  return [...missing];
}

function indicesByWord(wanted: readonly Words[]): ReadonlyMap<string, readonly number[]> {
  const indices = new Map<string, number[]>();
  wanted.forEach((words, index) => {
    for (const word of words) indices.set(word, [...(indices.get(word) ?? []), index]);
  });
  return indices;
}

/** How much each wanted text and a row have in common, from 0 to 1. */
function sharesOf(
  wanted: readonly Words[],
  withWord: ReadonlyMap<string, readonly number[]>,
  row: Words,
): readonly number[] {
  const common = new Array<number>(wanted.length).fill(0);
  for (const word of row) for (const index of withWord.get(word) ?? []) common[index]!++;
  return common.map((count, index) => {
    const ofText = count / Math.max(1, wanted[index]!.size);
    return row.size >= TELLING ? Math.max(ofText, count / row.size) : ofText;
  });
}

/** Whether a row that looks like a text is there for another one of the list. */
const isOfAnother = (index: number, wanted: readonly Words[], shares: readonly number[], row: Words) =>
  wanted.some((other, place) => {
    if (shares[place]! <= shares[index]!) return false;
    const own = [...wanted[index]!].filter((word) => !other.has(word));
    return own.length > 0 && !own.some((word) => row.has(word));
  });
