import { Token } from "../phrase";
import { Claim } from "./claims/claim";
import { ARTICLES, isAction, isNoun, isVerb } from "./words";

/** A text with what has been found in it. */
export interface Marked {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly claims: readonly (Claim | undefined)[];
}

/** A stretch of tokens that says one thing; `to` is the index after its last. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** The numbers of a stretch that may be quantities. */
export const candidatesIn = ({ tokens, claims }: Marked, { from, to }: Segment): number[] => {
  const found: number[] = [];
  for (let index = from; index < to; index++) {
    if (tokens[index]!.kind === "number" && claims[index] === undefined) found.push(index);
  }
  return found;
};

function isStrong(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  // «a) 2 foros b) 3 chats»
  const letter = token.text === ")" && token.gap === "" && /^[a-z]$/.test(tokens[index - 1]?.text ?? "");
  return (
    letter ||
    token.text === ";" ||
    token.text === "+" ||
    token.text === "•" ||
    token.text === "*" ||
    (token.text === "." && (next === undefined || next.gap !== "")) ||
    (token.text === "-" && token.gap !== "" && next?.gap !== "")
  );
}

/** «5 / 6» may be a fraction. */
function isWeak(tokens: readonly Token[], index: number): boolean {
  const { text, gap } = tokens[index]!;
  return text === "/" ? gap !== "" && tokens[index - 1]?.kind !== "number" : WEAK.has(text);
}

/** Whether what follows «y» or a comma begins anew: a number at once, or what is done to so many. */
function beginsAnew({ tokens, claims }: Marked, from: number, number: number): boolean {
  const first = tokens[from]!;
  // «Año 1: 25 %, año 2: 50 %»; «fase I 100 %, fase II 80 %».
  if (tokens[number - 1]!.text === ":") return true;
  if (tokens[number + 1]?.kind === "percent" && isNoun(tokens[number - 1])) return true;
  if (first.kind === "word" && claims[from] === undefined && (isVerb(first.text) || isAction(first.text)))
    return true;
  for (let index = from; index < number; index++) {
    const plain =
      ARTICLES.has(tokens[index]!.text) || /^(?:de|del|al|el|con|[($])$/.test(tokens[index]!.text);
    if (!plain && claims[index]?.kind !== "comparator" && claims[index]?.kind !== "article") return false;
  }
  return tokens[from]!.text !== "con";
}

/** Where a new segment begins between two numbers; null where the second only describes the first. */
function borderBetween(marked: Marked, first: number, second: number): number | null {
  const { tokens, claims } = marked;
  let weak: number | null = null;
  for (let index = second; index > first; index--) {
    if (tokens[index]!.gap === "\n") return index;
    const claim = claims[index];
    if (claim?.kind === "bullet") return claim.from;
    // «2012: 10 2013: 20»
    if (claim?.kind === "date" && tokens[claim.to]?.text === ":" && claim.from > first) return claim.from;
    if (index === second || claim !== undefined) continue;
    if (isStrong(tokens, index)) return index + 1;
    if (weak === null && isWeak(tokens, index)) weak = index + 1;
  }
  return weak !== null && beginsAnew(marked, weak, second) ? weak : null;
}

const WEAK = new Set(["y", "e", ",", "mas", "ademas", "asi"]);

const WHOLE = new Set(["totalidad", "todas", "todos"]);

/** Whether a stretch says «all of them», which is 100 % that nobody wrote. */
export const saysWhole = ({ tokens }: Marked, { from, to }: Segment): boolean => {
  for (let index = from; index < to; index++) if (WHOLE.has(tokens[index]!.text)) return true;
  return false;
};

/** The border after a sentence that says «all of them» and has no number. */
function borderOfWhole(marked: Marked, number: number): number | null {
  const { tokens, claims } = marked;
  for (let index = number - 1; index > 0; index--) {
    if (claims[index] !== undefined || !isStrong(tokens, index)) continue;
    return saysWhole(marked, { from: 0, to: index }) ? index + 1 : null;
  }
  return null;
}

/**
 * The border after the last number where another thing is to be done, that has none: «10 innovaciones y entregar el premio».
 * After «para promover» or «de formar» the verb goes on with what the number is for.
 */
function borderOfDeed({ tokens, claims }: Marked, number: number): number | null {
  for (let index = number + 1; index < tokens.length - 2; index++) {
    const { text, gap } = tokens[index]!;
    if (text === "(") {
      const close = tokens.findIndex((token, at) => at > index && token.text === ")");
      if (close < 0) return null;
      index = close;
      continue;
    }
    if (gap === "\n" || /^(?:para|[;.])$/.test(text) || isInfinitive(text)) return null;
    const isDeed =
      isInfinitive(tokens[index + 1]!.text) && /^(?:el|la|l[oa]s)$/.test(tokens[index + 2]!.text);
    if (/^[ye]$/.test(text) && claims[index] === undefined && isDeed) return index + 1;
  }
  return null;
}

const isInfinitive = (word: string) => /[aei]r$/.test(word) && isVerb(word);

/** For each token, how many parentheses are open before it. */
function depthsOf(tokens: readonly Token[]): number[] {
  let depth = 0;
  return tokens.map(({ text }) => {
    if (text === ")") depth = Math.max(0, depth - 1);
    return text === "(" ? depth++ : depth;
  });
}

/** The numbers between which a new meta may begin: «120 empleos (60 directos y 60 indirectos)» is one. */
function topNumbers(tokens: readonly Token[], numbers: readonly number[]): readonly number[] {
  if (numbers.length < 2) return numbers;
  const depths = depthsOf(tokens);
  const isOutside = (number: number) => depths[number] === 0;
  // An open one may be the bracket of «a)».
  const isPlain = isOutside(numbers[0]!) && depths.at(-1) === 0;
  return isPlain ? numbers.filter(isOutside) : numbers;
}

/** Cuts a text where one meta ends and the next begins. Every segment but the first begins at a border before a number, or before a deed without one. */
export function segmentsOf(marked: Marked): Segment[] {
  const whole = { from: 0, to: marked.tokens.length };
  const numbers = topNumbers(marked.tokens, candidatesIn(marked, whole));
  const borders = numbers.flatMap((number, index) => {
    const border =
      index === 0 ? borderOfWhole(marked, number) : borderBetween(marked, numbers[index - 1]!, number);
    return border === null ? [] : [border];
  });
  const deed = numbers.length === 0 ? null : borderOfDeed(marked, numbers.at(-1)!);
  if (deed !== null) borders.push(deed);
  return [0, ...borders].map((from, index) => ({ from, to: borders[index] ?? whole.to }));
}
