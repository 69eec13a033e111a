import { SourceLine } from "../source-line";
import { matchHeadings } from "../columns/by-heading";
import { FoundHeader, followsUp } from "./header-at";

const FEWEST = 3;
const LONGEST = 45;
const MOST_WORDS = 6;
/** Headings stand near the beginning. */
const FARTHEST = 12;
/** Rows looked at below them. */
const SAMPLE = 30;
/** Cells of words are longer than what heads them by so much. */
const LONGER = 2;

/**
 * Headings that say nothing that we know, told by what they look like: a line of short texts, none twice, over cells that are
 * figures or far longer; or over nothing, in a template that nobody has filled in.
 */
export function shapedHeader(lines: readonly SourceLine[]): FoundHeader | undefined {
  const first = lines.find(({ index, filled }) => index < FARTHEST && filled.length >= FEWEST);
  if (!first || !isOfShortTexts(first)) return undefined;
  const below = lines
    .slice(first.index + 1)
    .filter(({ filled }) => filled.length > 0)
    .slice(0, SAMPLE);
  if (below.some(({ filled }) => filled.length > first.filled.length + 1)) return undefined;
  const headed = first.filled.filter((column) =>
    differs(
      first.shown[column]!,
      below.map(({ shown }) => shown[column] ?? ""),
    ),
  );
  const isSet =
    below.length === 0
      ? first.filled.every((column) => isName(first.shown[column]!))
      : headed.length * 2 >= first.filled.length;
  if (!isSet) return undefined;
  const headings = first.shown.map((text) => text);
  const { columns } = matchHeadings(headings, "matriz");
  return {
    target: followsUp(columns) ? "matriz" : "marcoOperativo",
    lines: [first.index],
    headings,
    left: 0,
    right: Infinity,
  };
}

function isOfShortTexts({ filled, shown }: SourceLine): boolean {
  const texts = filled.map((column) => shown[column]!);
  return (
    new Set(texts.map((text) => text.toLowerCase())).size === texts.length &&
    texts.every(
      (text) =>
        text.length <= LONGEST &&
        text.split(/\s+/).length <= MOST_WORDS &&
        /\p{L}/u.test(text) &&
        !text.endsWith("."),
    )
  );
}

/** «fecha_inicio»: a name of a field, which no cell of a body is. */
const isName = (text: string) => /^[\p{L}\d]+(?:_[\p{L}\d]+)*\s*\*?$/u.test(text);

/** Whether the cells under a text are of another kind: figures, or far longer. */
function differs(text: string, cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length === 0) return false;
  const figures = filled.filter((cell) => /^[-$\d][\d.,/:%\s-]*$/.test(cell)).length;
  if (figures * 2 > filled.length) return true;
  const length = filled.reduce((sum, cell) => sum + cell.length, 0) / filled.length;
  return length > text.length * LONGER;
}
