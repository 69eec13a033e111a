import { Change, Choices } from "../contract";
import { SourceLine, excerpt } from "../source-line";
import { switches } from "../steps/step";
import { TableInSource } from "./segment";

/** A table needs as many rows as these for something beside its first ones to be another. */
const LEAST_ROWS = 8;
/** Of the rows, at most this part may have something in the columns of a small table at the side. */
const BESIDE = 0.25;

/**
 * A small table that was glued to the right of the first rows, with no blank column between: columns at the end that have no
 * heading of their own and nothing but beside those rows. They are left out, and said.
 */
export function withoutSideTable(
  lines: readonly SourceLine[],
  { segments }: TableInSource,
  choices: Choices,
): { readonly lines: readonly SourceLine[]; readonly from?: number; readonly change?: Change } {
  const [segment] = segments;
  const header = segment?.header;
  if (!header) return { lines };
  const first = header.lines[0]!;
  const body = lines.slice(segment.from, segment.to).filter(({ filled }) => filled.length > 1);
  const deepest = body[Math.floor(body.length * BESIDE)]?.index ?? -1;
  if (body.length < LEAST_ROWS) return { lines };

  const last = Math.max(...body.map(({ filled }) => filled.at(-1)!), header.headings.length - 1);
  const isBeside = (column: number) =>
    body.every(({ index, filled }) => index < deepest || !filled.includes(column));
  const isFilled = (column: number) => body.some(({ filled }) => filled.includes(column));
  let from = last + 1;
  while (from > 0 && isBeside(from - 1)) from--;
  const columns = Array.from({ length: last + 1 - from }, (_, each) => from + each);
  const headed = columns.filter((column) => (header.headings[column] ?? "") !== "");
  const unheaded = columns.filter((column) => !headed.includes(column) && isFilled(column));
  if (headed.length > 1 || unheaded.length === 0 || columns.length < 2 || from === 0) return { lines };

  const key = `otraTabla:${first + 1}:lado`;
  const on = switches(choices)("otraTabla", key);
  const touched = [
    first,
    ...body.filter(({ filled }) => filled.some((column) => column >= from)).map(({ index }) => index),
  ];
  const before = touched
    .map((line) =>
      excerpt(
        lines[line]!,
        lines[line]!.filled.filter((column) => column >= from),
      ),
    )
    .filter((text) => text !== "")
    .join(" / ");
  const change: Change = { key, on, lines: touched, columns, before };
  if (!on) return { lines, change };
  return { lines: lines.map((line) => (line.index < first ? line : upTo(line, from))), from, change };
}

function upTo(line: SourceLine, right: number): SourceLine {
  if (line.values.length <= right) return line;
  return {
    index: line.index,
    values: line.values.slice(0, right),
    shown: line.shown.slice(0, right),
    filled: line.filled.filter((column) => column < right),
  };
}
