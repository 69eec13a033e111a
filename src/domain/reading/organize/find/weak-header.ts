import { HeaderFinder, isKnown } from "../../header";
import { LONGEST_HEADING, normalizeHeading } from "../../heading";
import { twoRowHeader } from "../../two-row-header";
import { Target } from "../contract";
import { SourceLine } from "../source-line";
import { matchHeadings } from "../columns/by-heading";
import { FoundHeader, followsUp } from "./header-at";

/** Headings stand near the beginning. */
const FARTHEST = 40;
/** What ends in a stop with more words than these is a sentence. */
const MOST_WORDS = 3;

/**
 * A row that looks like headings where none says what the standard tables say: short texts, two of them known, above
 * longer ones. «Acción · Quién · Cuándo» is one; they may stand in two rows.
 */
export function weakHeader(lines: readonly SourceLine[], finder: HeaderFinder): FoundHeader | undefined {
  let read = 0;
  for (const line of lines) {
    if (line.filled.length === 0) continue;
    if (++read > FARTHEST) return undefined;
    const two = twoRowHeader(line.shown, lines[line.index + 1]?.shown ?? [], finder)?.map(String);
    if (two && looksLikeHeadings(two)) return header(two, [line.index, line.index + 1]);
    if (looksLikeHeadings(line.shown)) return header(line.shown, [line.index]);
  }
  return undefined;
}

function looksLikeHeadings(shown: readonly string[]): boolean {
  const texts = shown.filter((text) => text !== "");
  if (texts.some((text) => text.length > LONGEST_HEADING)) return false;
  const known = texts.filter((text) => isKnown(normalizeHeading(text))).length;
  const figures = texts.filter((text) => /^[\d.,]+ *%?$/.test(text)).length;
  if (figures * 4 > texts.length) return false;
  return known >= 2 && known * 3 >= texts.length && (known > 2 || !texts.some(isOfARow));
}

/** A sentence or a figure: where only two headings are known they may be words of a row. «Nro.» is no sentence. */
const isOfARow = (text: string) =>
  /^[\d-]|\d *%$/.test(text) || (text.endsWith(".") && text.split(/\s+/).length > MOST_WORDS);

function header(headings: readonly string[], lines: readonly number[]): FoundHeader {
  const columnsOf = (target: Target) => matchHeadings(headings, target).columns;
  const found = (target: Target) => Object.keys(columnsOf(target)).length;
  const isMatriz = found("matriz") > found("marcoOperativo") && followsUp(columnsOf("matriz"));
  const target = isMatriz ? "matriz" : "marcoOperativo";
  return { target, lines, headings, left: 0, right: Infinity };
}
