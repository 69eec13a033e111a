import { isKnown } from "../../reading/header";
import { LONGEST_HEADING, normalizeHeading } from "../../reading/heading";
import { Target } from "../contract";
import { SourceLine } from "../source-line";
import { FoundHeader, matchHeadings } from "./header-at";

/** Headings stand near the beginning. */
const FARTHEST = 40;

/**
 * A row that looks like headings where none says what the standard tables say: short texts, two of them known, above
 * longer ones. «Acción · Quién · Cuándo» is one.
 */
export function weakHeader(lines: readonly SourceLine[]): FoundHeader | undefined {
  let read = 0;
  for (const line of lines) {
    if (line.filled.length === 0) continue;
    if (++read > FARTHEST) return undefined;
    if (looksLikeHeadings(line)) return header(line);
  }
  return undefined;
}

function looksLikeHeadings({ filled, shown }: SourceLine): boolean {
  if (filled.length < 2) return false;
  const texts = filled.map((column) => shown[column]!);
  if (texts.some((text) => text.length > LONGEST_HEADING || /[.%]$|^[\d-]/.test(text))) return false;
  const known = texts.filter((text) => isKnown(normalizeHeading(text))).length;
  return known >= 2 && known * 3 >= texts.length;
}

function header(line: SourceLine): FoundHeader {
  const found = (target: Target) => Object.keys(matchHeadings(line.shown, target).columns).length;
  const target = found("matriz") > found("marcoOperativo") ? "matriz" : "marcoOperativo";
  return { target, lines: [line.index], headings: line.shown, left: 0, right: Infinity };
}
