/** A line of cells, and the line of the text where it begins, from 1. */
export interface TextLine {
  readonly cells: readonly string[];
  readonly number: number;
}

/** Longer cells Excel has none: a quote that is still open by then was only a quote. */
const LONGEST_CELL = 32_767;

const NEW_LINE = /\r\n|\n|\r/g;

/**
 * Lines of cells with tabs between them, as Excel and Word put them on the clipboard: a cell with line breaks, tabs or
 * quotes stands between quotes, its own quotes doubled.
 *
 * @example readTabs('Acción\t"Metas\ndel año"\n')[0]?.cells // ["Acción", "Metas\ndel año"]
 */
export const readTabs = (text: string): TextLine[] => readSeparated(text, "\t");

/** The same with another mark between the cells: a semicolon or a comma, as files of values have them. */
export function readSeparated(text: string, mark: string): TextLine[] {
  const lines: TextLine[] = [];
  let cells: string[] = [];
  let number = 1;
  let here = 1;
  let index = 0;
  while (index <= text.length) {
    const quoted = text[index] === '"' ? quotedCell(text, index, mark) : undefined;
    const end = quoted ? quoted.end : endOfCell(text, index, mark);
    const cell = quoted ? quoted.cell : text.slice(index, end);
    cells.push(cell);
    here += cell.match(NEW_LINE)?.length ?? 0;
    index = end + 1;
    if (text[end] === mark) continue;
    lines.push({ cells, number });
    if (end >= text.length) break;
    if (text[end] === "\r" && text[index] === "\n") index++;
    here++;
    number = here;
    cells = [];
  }
  // What ends in a line break has no line after it.
  if (lines.length > 1 && lines.at(-1)!.cells.join("") === "" && lines.at(-1)!.cells.length === 1)
    lines.pop();
  return lines;
}

const ends = (character: string | undefined, mark: string) =>
  character === undefined || character === mark || character === "\n" || character === "\r";

function endOfCell(text: string, from: number, mark: string): number {
  let index = from;
  while (!ends(text[index], mark)) index++;
  return index;
}

/** A cell between quotes; undefined where the quotes are part of what it says: «"Gobierno" en línea». */
function quotedCell(text: string, from: number, mark: string): { cell: string; end: number } | undefined {
  const limit = Math.min(text.length, from + LONGEST_CELL);
  let index = from + 1;
  while (index < limit) {
    index = text.indexOf('"', index);
    if (index < 0 || index >= limit) return undefined;
    if (text[index + 1] !== '"') break;
    index += 2;
  }
  if (index >= limit || !ends(text[index + 1], mark)) return undefined;
  return { cell: text.slice(from + 1, index).replaceAll('""', '"'), end: index + 1 };
}

/**
 * Puts back together the lines of cells that Word breaks where a cell has several paragraphs: two cells here and the
 * other six below, where most lines have eight.
 */
export function joinBrokenLines(lines: readonly TextLine[]): readonly TextLine[] {
  const width = mostFrequentWidth(lines);
  if (width < 3) return lines;
  const result: TextLine[] = [];
  let index = 0;
  while (index < lines.length) {
    const joined = joinedFrom(lines, index, width);
    result.push(joined ? joined.line : lines[index]!);
    index = joined ? joined.next : index + 1;
  }
  return result;
}

function joinedFrom(lines: readonly TextLine[], first: number, width: number) {
  const start = lines[first]!;
  if (start.cells.length < 2 || start.cells.length >= width) return undefined;
  const cells = [...start.cells];
  let next = first + 1;
  while (cells.length < width && next < lines.length) {
    const more = lines[next]!.cells;
    if (cells.length + more.length - 1 > width) return undefined;
    cells[cells.length - 1] += `\n${more[0] ?? ""}`;
    cells.push(...more.slice(1));
    next++;
  }
  return cells.length === width ? { line: { cells, number: start.number }, next } : undefined;
}

function mostFrequentWidth(lines: readonly TextLine[]): number {
  const times = new Map<number, number>();
  for (const { cells } of lines)
    if (cells.length > 1) times.set(cells.length, (times.get(cells.length) ?? 0) + 1);
  return [...times].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0] as [number, number])[0];
}
