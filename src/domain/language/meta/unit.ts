import { Token, writtenFrom } from "../phrase";
import { Claim } from "./claims/claim";
import { Marked } from "./segments";
import { ARTICLES, CONJUNCTIONS, PREPOSITIONS, isMeasure, isNoun, isParticiple } from "./words";

const MOST_WORDS = 6;

/** Claims that a unit goes past: an adjective of frequency is not part of it. */
const ends = (token: Token, claim: Claim | undefined) =>
  claim !== undefined || token.kind !== "word" || token.gap === "\n" || CONJUNCTIONS.has(token.text);

/**
 * What is counted, as written: «foros virtuales», «mapa de riesgos», «% de los trámites». It ends where something else
 * is said of it: «trámites inscritos…» are trámites.
 */
export function unitFrom(marked: Marked, at: number, to: number, percent: boolean): string | null {
  const { source, tokens, claims } = marked;
  // «2 millones de pesos»
  const skipped = ARTICLES.has(tokens[at]?.text ?? "") || (!percent && tokens[at]?.text === "de");
  if (at < to && skipped) return unitFrom(marked, at + 1, to, percent);
  let end = at;
  const measure = isMeasure(tokens[at]?.text ?? "");
  for (let words = 0; end < to && words < MOST_WORDS; words++) {
    const token = tokens[end]!;
    if (ends(token, claims[end])) break;
    if (end > at && (isParticiple(token.text) || ARTICLES.has(token.text))) break;
    if (PREPOSITIONS.has(token.text)) {
      const last = nounAfter(tokens, claims, end, percent && end === at);
      if (last === null || last >= to || (measure && end > at)) break;
      end = last + 1;
    } else end++;
  }
  const written = end === at ? "" : writtenFrom(source, tokens[at]!, tokens[end - 1]!);
  if (percent) return written === "" ? "%" : `% ${written}`;
  return written === "" ? null : written;
}

/** The noun after «de», and after «de los» where that is allowed; null where the unit ends before them. */
function nounAfter(
  tokens: readonly Token[],
  claims: readonly (Claim | undefined)[],
  at: number,
  articles: boolean,
): number | null {
  if (tokens[at]!.text !== "de") return null;
  const noun = articles && /^l[oa]s?$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  return isNoun(tokens[noun]) && claims[noun] === undefined ? noun : null;
}
