import { headerFinder } from "../../header";

/** Beginnings nearer than this are of one column, a space more or less. */
const NEAR = 2;
/** A column begins in at least this part of the lines that have several pieces. */
const OFTEN = 0.15;

export const isNear = (start: number, other: number) => Math.abs(other - start) <= NEAR;

/** Where the pieces of a line begin: at its first letter, and after two spaces or more. */
export function beginnings(line: string): number[] {
  const result: number[] = [];
  let spaces = 2;
  for (let index = 0; index < line.length; index++) {
    if (/\s/.test(line[index]!)) spaces++;
    else {
      if (spaces > 1) result.push(index);
      spaces = 0;
    }
  }
  return result;
}

/** Where the headings begin, in the first line that has three of them. */
function headingStarts(lines: readonly string[]): readonly number[] {
  const finder = headerFinder();
  const starts = lines.map((line) => {
    const at = beginnings(line);
    const texts = at.map((start, index) => line.slice(start, at[index + 1]).trim());
    return texts.filter((text) => finder.isHeading(text)).length > 2 ? at : [];
  });
  return starts.find(({ length }) => length > 0) ?? [];
}

/**
 * Where the columns of a text begin: the places where many of its lines do after two spaces or more, or else those of
 * the line with most pieces.
 */
export function columnStarts(lines: readonly string[]): number[] {
  const all = lines.map(beginnings);
  const several = all.filter((starts) => starts.length > 1);
  const model = all.reduce((most, each) => (each.length > most.length ? each : most), []);
  const times = new Map<number, number>();
  for (const starts of several) for (const start of starts) times.set(start, (times.get(start) ?? 0) + 1);
  const frequent = [...times]
    .filter(([, count]) => count >= Math.max(2, several.length * OFTEN))
    .sort(([, a], [, b]) => b - a);
  const starts: number[] = [];
  // Of a narrow column with few cells, its heading knows the place.
  for (const start of [...frequent.map(([each]) => each), ...headingStarts(lines)]) {
    if (!starts.some((other) => isNear(other, start))) starts.push(start);
  }
  return (starts.length >= Math.max(3, model.length * 0.7) ? starts : [...model]).sort((a, b) => a - b);
}

/**
 * A line cut where the columns begin. A piece that two columns share, with one space between, is cut too; one that only
 * begins a little before its column stays whole.
 */
export function cutAt(line: string, starts: readonly number[]): string[] {
  const cells = starts.map(() => "");
  let column = 0;
  let from = 0;
  for (let next = 1; next <= starts.length; next++) {
    const to = next < starts.length ? beginningNear(line, starts[next]!) : line.length;
    if (to === undefined) continue;
    cells[column] = line.slice(from, to).trim().replace(/ {2,}/g, " ");
    from = to;
    column = next;
  }
  return cells;
}

/** Where a word begins at a column's place, or a space or two beside it; undefined where one goes on across. */
function beginningNear(line: string, start: number): number | undefined {
  if (start >= line.length) return line.length;
  for (const at of [start, start - 1, start + 1, start - 2, start + 2]) {
    if (at > 0 && line[at - 1] === " " && line[at] !== " ") return at;
  }
  return line[start] === " " ? start : undefined;
}
