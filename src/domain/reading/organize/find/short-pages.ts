import { contentOf } from "../columns/content";
import { matchHeadings } from "../columns/by-heading";
import { ColumnKey } from "../contract";
import { SourceLine } from "../source-line";
import { FoundHeader } from "./header-at";
import { Segment } from "./segment";

/** By so much more must the cells look like their columns one place to the right. */
const PLAINLY = 0.5;

/**
 * Pages without headings whose lines have a cell less than the table: the first column, merged on the page before, did not come
 * with them. Their cells are of the columns one place to the right, where they look more like those.
 *
 * @returns the same stretches, with those pages apart
 */
export function withShortPages(segment: Segment, lines: readonly SourceLine[]): readonly Segment[] {
  const { header, from, to, realigned } = segment;
  if (!header || realigned) return [segment];
  const width = header.headings.length;
  const result: Segment[] = [];
  let start = from;
  for (let line = from; line < to; line++) {
    if (!beginsPage(lines, line, from)) continue;
    let end = line;
    while (end < to && lines[end]!.filled.length > 0 && lines[end]!.values.length === width - 1) end++;
    if (end === line || !fitsAtTheRight(lines.slice(line, end), header)) continue;
    if (line > start) result.push({ ...segment, from: start, to: line });
    const moved = new Map(Array.from({ length: width - 1 }, (_, column) => [column, column + 1]));
    result.push({ header: { ...header, lines: [] }, from: line, to: end, realigned: moved });
    start = end;
    line = end - 1;
  }
  if (start < to || result.length === 0)
    result.push({ ...segment, header: start === from ? header : { ...header, lines: [] }, from: start, to });
  return result;
}

/** A page begins below a blank line. */
const beginsPage = (lines: readonly SourceLine[], line: number, from: number) =>
  line > from && lines[line - 1]!.filled.length === 0;

function fitsAtTheRight(page: readonly SourceLine[], header: FoundHeader): boolean {
  const { columns } = matchHeadings(header.headings, header.target, header.left, header.right);
  const likeness = (moved: number) =>
    (Object.entries(columns) as [ColumnKey, number][]).reduce((sum, [key, column]) => {
      const cells = page.map(({ shown }) => shown[column - moved] ?? "");
      return sum + (contentOf(cells).likeness[key] ?? 0);
    }, 0);
  return likeness(1) > likeness(0) + PLAINLY;
}
