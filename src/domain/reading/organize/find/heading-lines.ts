import { LONGEST_HEADING } from "../../heading";
import { UNDER, isLeafHeading, isPlainHeading, mayBeHeading, meaningsOf } from "../columns/heading-meaning";
import { MergeIndex, SourceLine } from "../source-line";

/** A heading has a gloss at times: «Territorialización (por subregiones, municipios, barrios, veredas)». */
const LONGEST_WITH_GLOSS = 130;
/** Fewer texts than these above others are a row of groups, or a title. */
const FEWEST = 3;
/** Headings take at most so many lines. */
const MOST_LINES = 3;

const withoutGloss = (text: string) => text.replace(/\([^()]*\)/g, " ").trim();
const isShort = (text: string) =>
  text.length <= LONGEST_WITH_GLOSS && withoutGloss(text).length <= LONGEST_HEADING;

/**
 * Whether a line looks like headings by what its texts say: three that plainly are of our columns and, with what other
 * tables have, half of them; or two, and nearly all.
 */
export function looksLikeHeadings({ filled, shown }: Pick<SourceLine, "filled" | "shown">): boolean {
  if (filled.length < 3) return false;
  const texts = filled.map((column) => shown[column]!);
  if (!texts.every(isShort) || texts.filter(isFigure).length * 4 > texts.length) return false;
  const plain = texts.filter(isPlainHeading);
  const keys = new Set(plain.map((text) => meaningsOf(text)[0]!.key));
  const likely = texts.filter((text) => mayBeHeading(text) || isPlainHeading(text)).length;
  if (keys.size >= 3) return likely * 2 >= texts.length;
  return keys.size === 2 && likely * 3 >= texts.length * 2 && !texts.some(isOfARow);
}

/** A sentence or a figure, unless it is a year: headings are none. */
const isOfARow = (text: string) => isFigure(text) || (text.endsWith(".") && text.split(/\s+/).length > 3);

const isFigure = (text: string) => /^-?[\d.,]+ *%?$/.test(text) && !/^(?:19|20)\d\d$/.test(text);

/** Headings that take several lines, as one: each lower text under the one that it is part of. */
export interface ComposedHeadings {
  readonly lines: readonly number[];
  readonly headings: readonly string[];
}

/**
 * The headings that begin in a line, with those of the lines below that go on with them: «Nombre» and «Valor» under
 * «Indicador», «Inicio» and «Fin» under «Fecha», and what stands only in the lower line.
 */
export function composedHeadings(
  lines: readonly SourceLine[],
  from: number,
  merges: MergeIndex,
): ComposedHeadings {
  const headings = [...lines[from]!.shown];
  const taken = [from];
  let upper = lines[from]!.shown;
  if (lines[from]!.filled.length < FEWEST) return { lines: taken, headings };
  for (let next = from + 1; next < lines.length && taken.length < MOST_LINES; next++) {
    const below = lines[next]!;
    const composed = composeWith(upper, below, from, next, merges);
    if (!composed) break;
    below.filled.forEach((column) => (headings[column] = composed(column, headings)));
    taken.push(next);
    upper = headings;
  }
  return { lines: taken, headings };
}

/** How each text of a lower line is composed; undefined where it is no line of headings. */
function composeWith(
  upper: readonly string[],
  below: SourceLine,
  first: number,
  line: number,
  merges: MergeIndex,
): ((column: number, headings: readonly string[]) => string) | undefined {
  const { filled, shown } = below;
  if (filled.length < 2) return undefined;
  const at = (column: number) => upper[column] ?? "";
  const isUnder = (column: number) => (shown[column] ?? "") !== "";
  const groupSpan = (column: number) => {
    for (let row = line - 1; row >= first; row--)
      if (merges.width(row, column) > 1) return merges.width(row, column);
    return 1;
  };
  const isGroup = (column: number) =>
    at(column) !== "" &&
    isUnder(column) &&
    (groupSpan(column) > 1 || (at(column + 1) === "" && isUnder(column + 1)));
  if (!filled.every((column) => isShort(shown[column]!) && (at(column) === "" || isGroup(column))))
    return undefined;
  if (!filled.some((column) => isGroup(column))) return undefined;
  const told = filled.filter(
    (column) => isLeafHeading(shown[column]!) || mayBeHeading(shown[column]!),
  ).length;
  if (told * 2 < filled.length) return undefined;
  return (column) => {
    const text = shown[column]!;
    if (at(column) !== "") return `${at(column)}${UNDER}${text}`;
    const group = groupOf(column, { at, isGroup, groupSpan, shown });
    return group === undefined ? text : `${at(group)}${UNDER}${text}`;
  };
}

interface Around {
  readonly at: (column: number) => string;
  readonly isGroup: (column: number) => boolean;
  readonly groupSpan: (column: number) => number;
  readonly shown: readonly string[];
}

/** The group that a text without one right above it belongs to: the nearest at its left, as far as it is merged or only leaves stand between. */
function groupOf(column: number, { at, isGroup, groupSpan, shown }: Around): number | undefined {
  let group = column;
  while (group >= 0 && at(group) === "") group--;
  if (group < 0 || !isGroup(group)) return undefined;
  const span = groupSpan(group);
  if (span > 1) return column < group + span ? group : undefined;
  for (let between = group; between <= column; between++) {
    if (!isLeafHeading(shown[between] ?? "")) return undefined;
  }
  return group;
}
