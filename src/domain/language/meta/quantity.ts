import { Token } from "../phrase";
import { Marked, Segment } from "./segments";
import { isMeasure, isNoun, isOneOf, isPlural } from "./words";

/** The number that a meta is about. */
export interface Quantity {
  /** Index of its token. */
  readonly at: number;
  readonly value: number;
  readonly percent: boolean;
  /** Index of what follows it and its %. */
  readonly next: number;
}

/** «1,500 usuarios»: people are counted whole, so the comma can only part thousands. */
function thousandsOf(token: Token, after: Token | undefined): number | null {
  const whole = /^[1-9]\d{0,2},\d{3}$/.test(token.text) && isPlural(after) && !isMeasure(after!.text);
  return whole ? Number(token.text.replace(",", "")) : null;
}

/** «dos terceras partes», «un tercio»: these numbers count parts. */
const FRACTION = /^(?:terci[oa]s?|terceras?|cuartas?|quintas?|quintos?|decim[ao]s?|mitad(?:es)?)$/;

/** Whether a word says what rooms they are: «cuartos fríos», «cuartos de baño». */
const isNamed = (tokens: readonly Token[], at: number) =>
  isNoun(tokens[at]) || (tokens[at]?.text === "de" && isNoun(tokens[at + 1]));

/** «De 40 a 60 usuarios», «del 20 % al 25 %»: between them, or from one to the other. */
const isFromTo = (tokens: readonly Token[], at: number) =>
  isOneOf(tokens[at - 1], "de del desde") &&
  isOneOf(tokens[at + 1]?.kind === "percent" ? tokens[at + 2] : tokens[at + 1], "a al hasta");

/** «1 km y medio», «dos y media horas» */
const hasHalf = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === "y" && isOneOf(tokens[at + 1], "medio media") && tokens[at + 2]?.text !== "ambiente";

/** «-10 %» is less by so much, or an item of a list; «-100 %» is no change, and «- 10 %» has its dash apart. */
function isSigned(tokens: readonly Token[], { from, to }: Segment, at: number, percent: boolean): boolean {
  const sign = tokens[at - 1];
  if (sign?.text !== "-" || tokens[at]!.gap !== "" || tokens[at]!.value === 100) return false;
  const begins = at - 1 === from || (sign.gap !== "" && tokens[at - 2]?.kind === "word");
  return begins && (percent || at + 1 === to);
}

/** «$ 20 MM»: thousands of thousands for some, thousands for others. */
const isShortened = (tokens: readonly Token[], at: number, next: number) =>
  tokens[next]?.text === "mill" || (tokens[at - 1]?.text === "$" && isOneOf(tokens[next], "mm m k mls"));

/** Whether a mark after a number goes on with it: «85/100», and not «Meta 15 / LB 10». */
const isPartOfNumber = (claims: Marked["claims"], mark: number) =>
  claims[mark] === undefined && claims[mark + 1]?.kind !== "baseline";

/** What a number of the text says; null where that is not plain. */
export function quantityAt({ tokens, claims }: Marked, segment: Segment, at: number): Quantity | null {
  const token = tokens[at]!;
  let next = at + 1;
  const claim = claims[next];
  if (isFromTo(tokens, at) && /^(?:range|comparator)$/.test(claims[at + 2]?.kind ?? "")) return null;
  if (claim?.kind === "range") next = claim.to;
  const follows = tokens[next]?.kind === "percent" && next < segment.to;
  // «% 80»
  const percent = follows || (tokens[at - 1]?.kind === "percent" && tokens[at - 2]?.kind !== "number");
  if (follows) next++;
  else if (tokens[at + 1]?.kind === "percent") return { at, value: token.value ?? 0, percent: true, next };
  if (isSigned(tokens, segment, at, percent) || isShortened(tokens, at, next)) return null;
  if (hasHalf(tokens, next) || hasHalf(tokens, next + 1)) return null;
  const value = token.value ?? thousandsOf(token, tokens[next]);
  const after = tokens[next];
  if (value === null || (after?.kind === "word" && FRACTION.test(after.text))) return null;
  if (after?.kind === "number" && claims[next] === undefined) return null;
  // «dos por uno»; «tres cuartos», which may also be rooms.
  if (after?.text === "por" && tokens[next + 1]?.kind === "number" && claims[next] === undefined) return null;
  if (/^cuartos?$/.test(after?.text ?? "") && !isNamed(tokens, next + 1)) return null;
  // «1.5» alone may be a version or a chapter.
  const introduced =
    claims[at - 1]?.kind === "comparator" || /^(?:de|a|en|:)$/.test(tokens[at - 1]?.text ?? "");
  const pointless = next >= segment.to || after?.kind !== "word";
  if (token.written === "point" && !percent && pointless && !introduced) return null;
  if (!percent && /^(?:[/*^=]|x|x\d+)$/.test(after?.text ?? "") && isPartOfNumber(claims, next)) return null;
  return { at, value, percent, next };
}
