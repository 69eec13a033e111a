import { joinTexts } from "../steps/sentence";
import { TextLine } from "./tabs";

interface Segment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const GAP = /\S+(?: \S+)*/g;

const segmentsOf = (line: string): Segment[] =>
  [...line.matchAll(GAP)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }));

/** Whether most lines of a text have their cells apart by two spaces or more, as when copied from a PDF. */
export function isSpaced(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== "");
  const apart = filled.filter((line) => segmentsOf(line).length > 2).length;
  return apart > 1 && apart * 3 >= filled.length;
}

/**
 * Lines of cells with runs of spaces between them. The line with most pieces, usually the headings, says where each
 * column stands; the lines of one row are put together where a blank line or a new acción says where the next begins.
 * A guess, and told as one.
 */
export function readSpaced(lines: readonly string[]): TextLine[] {
  const pieces = lines.map(segmentsOf);
  const model = pieces.reduce((most, each) => (each.length > most.length ? each : most), []);
  const placed = pieces.map((segments) => inColumns(segments, model));
  const byBlankLines = hasRowsBetweenBlankLines(placed);
  const result: { cells: string[]; number: number }[] = [];
  let open: string[] | undefined;
  placed.forEach((cells, index) => {
    const filled = cells.filter((cell) => cell !== "").length;
    if (filled === 0) open = undefined;
    const goesOn =
      open !== undefined && filled > 0 && (byBlankLines || !beginsRow(cells, filled, model.length));
    if (goesOn) {
      cells.forEach((cell, column) => {
        if (cell !== "") open![column] = joinTexts(open![column] ?? "", cell);
      });
      return;
    }
    const line = [...cells];
    result.push({ cells: line, number: index + 1 });
    // Headings and what stands alone take nothing from the lines below.
    open = filled > 1 && pieces[index] !== model ? line : undefined;
  });
  return result;
}

/** Most of its cells begin as sentences do, and there are enough of them. */
function beginsRow(cells: readonly string[], filled: number, width: number): boolean {
  const begin = cells.filter((cell) => /^[\p{Lu}\d%$¿"«-]/u.test(cell)).length;
  return filled >= Math.max(2, width * 0.4) && begin >= filled * 0.7;
}

/** Rows of several lines, told apart by blank ones: more lines than blocks, and at least two blocks. */
function hasRowsBetweenBlankLines(placed: readonly (readonly string[])[]): boolean {
  let blocks = 0;
  let inBlock = 0;
  let long = 0;
  for (const cells of [...placed, []]) {
    const filled = cells.filter((cell) => cell !== "").length;
    if (filled > 1) inBlock++;
    else if (filled === 0) {
      if (inBlock > 0) blocks++;
      if (inBlock > 1) long++;
      inBlock = 0;
    }
  }
  return blocks > 2 && long > 0;
}

/** Each piece in the column that it overlaps most, or else in the nearest to its beginning. */
function inColumns(segments: readonly Segment[], model: readonly Segment[]): string[] {
  const cells = model.map(() => "");
  let least = 0;
  for (const segment of segments) {
    let best = least;
    let overlap = -Infinity;
    for (let column = least; column < model.length; column++) {
      const place = model[column]!;
      const shared = Math.min(segment.end, place.end) - Math.max(segment.start, place.start);
      const near = shared > 0 ? shared : -Math.abs(segment.start - place.start);
      if (near > overlap) {
        overlap = near;
        best = column;
      }
    }
    cells[best] = cells[best] ? `${cells[best]} ${segment.text}` : segment.text;
    least = best;
  }
  return cells;
}
