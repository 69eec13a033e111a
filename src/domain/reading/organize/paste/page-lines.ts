import { headerFinder } from "../../header";
import { furnitureIn, isLoneNumber, isPage, isPrinted } from "../lines/furniture";
import { beginnings, isNear } from "./column-starts";

/** Pieces of a line between runs of two spaces or more. */
const PIECE = /\S+(?: \S+)*/g;

export const piecesOf = (line: string): readonly string[] => line.match(PIECE) ?? [];

/** A footer beside the page's number has at most these pieces: a line of more is a row. */
const MOST_BESIDE = 2;

/**
 * The lines of a text that are printed on its pages and would be cut where the table's columns begin, with the texts
 * that each one is made of. What says which page it is, is one; what else a page prints, or a number alone, is one
 * beside such a line, or at a page's end where it does not go on below a cell.
 *
 * @param lines with runs of spaces between their cells
 * @param pages those that begin a page, as far as the text says
 * @example pageLines(["Vías   3 km", "      Página 1 de 2"], new Set()) // Map { 1 => ["Página 1 de 2"] }
 */
export function pageLines(
  lines: readonly string[],
  pages: ReadonlySet<number>,
): ReadonlyMap<number, readonly string[]> {
  const result = new Map<number, readonly string[]>();
  const pieces = lines.map(piecesOf);
  const times = timesAlone(pieces);
  const finder = headerFinder();
  const starts = new Map<number, number[]>();
  const startsOf = (index: number) => {
    const known = starts.get(index) ?? beginnings(lines[index]!);
    starts.set(index, known);
    return known;
  };

  /** Where a page may end: the text does, a line is blank, the headings come. */
  function isEnd(index: number): boolean {
    const line = pieces[index];
    if (line === undefined || line.length === 0 || result.has(index)) return true;
    return line.length > 2 && line.filter((text) => finder.isHeading(text)).length > 2;
  }
  function goesOnBelow(index: number): boolean {
    if (index === 0 || result.has(index - 1)) return false;
    return startsOf(index - 1).some((start) => isNear(start, startsOf(index)[0]!));
  }
  function addBeside(index: number, step: number): void {
    for (let next = index + step; pieces[next]?.length && !result.has(next); next += step) {
      const [text, ...more] = pieces[next]!;
      const again = more.length === 0 && (times.get(text!) ?? 0) > 1 && !goesOnBelow(next);
      if (!again && !mayBePrinted(pieces[next]!)) return;
      result.set(next, pieces[next]!);
    }
  }

  pieces.forEach((line, index) => {
    if (line.length <= MOST_BESIDE + 1 && line.some(isPage)) result.set(index, line);
  });
  pieces.forEach((line, index) => {
    if (result.has(index) || line.length === 0 || !mayBePrinted(line)) return;
    const ends = pages.has(index + 1) || isEnd(index + 1) || (isEnd(index - 1) && !isLoneNumber(line[0]!));
    if (ends && !goesOnBelow(index)) result.set(index, line);
  });
  for (const index of [...result.keys()]) {
    addBeside(index, -1);
    addBeside(index, 1);
  }
  return result;
}

const mayBePrinted = (pieces: readonly string[]) =>
  (pieces.length === 1 && isLoneNumber(pieces[0]!)) || pieces.every((text) => isPrinted(furnitureIn(text)));

/** How often each text makes a whole line. */
function timesAlone(pieces: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const [text, ...more] of pieces)
    if (text !== undefined && more.length === 0) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}
