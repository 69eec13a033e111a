import { joinDoubles } from "./join-doubles";
import { joinFractions } from "./join-fractions";
import { HALVED, MULTIPLIERS, SMALL } from "./number-words";
import { Token, joined } from "./token";

interface Read {
  readonly token: Token;
  readonly next: number;
}

/** What a word adds to a number that ends in another: «ciento veinte», «treinta y cinco», never «dos tres». */
function smallNumber(tokens: readonly Token[], index: number): { value: number; next: number } | null {
  let value = wordValue(tokens[index]);
  if (value === null) return null;
  let last = value;
  let next = index + 1;
  for (;;) {
    const and = tokens[next]?.text === "y" && last >= 10 && last < 100 && last % 10 === 0;
    const more = wordValue(tokens[and ? next + 1 : next]);
    // «Diez y seis» is what «dieciséis» comes from; «diez y dos» are two numbers.
    const least = last === 10 ? 6 : 1;
    const fits = more !== null && (and ? more >= least && more < 10 : last >= 100 && more > 0 && more < 100);
    if (!fits) return { value, next };
    value += more;
    last = more;
    next += and ? 2 : 1;
  }
}

const wordValue = (token: Token | undefined): number | null =>
  token?.kind === "word" ? (SMALL.get(token.text) ?? null) : null;

const multiplierAt = (tokens: readonly Token[], index: number): number | undefined =>
  tokens[index]?.kind === "word" && !isMillOrMil(tokens, index)
    ? MULTIPLIERS.get(tokens[index].text)
    : undefined;

/** «20 mill árboles» may be twenty thousand; «20 mill de árboles», «350 mill.» are millions. */
const isMillOrMil = (tokens: readonly Token[], index: number) =>
  tokens[index]!.text === "mill" && tokens[index + 1]?.kind === "word" && tokens[index + 1]!.text !== "de";

/** A number in words, or in figures with words after it, from a token on: «dos mil quinientos», «1,5 millones». */
function readNumber(tokens: readonly Token[], index: number): Read | null {
  const first = tokens[index]!;
  let next = index;
  let total = 0;
  let group: number | null = null;
  let smallest = Infinity;
  if (first.kind === "number") {
    if (first.value === null) return null;
    group = first.value;
    next++;
  } else if (isHalf(tokens, index)) {
    group = 0.5;
    next++;
  } else if (first.text === "mil") {
    group = 1;
  }
  for (;;) {
    const small = group === null ? smallNumber(tokens, next) : null;
    if (small && small.value < smallest) {
      group = small.value;
      next = small.next;
    }
    const multiplier: number | undefined = multiplierAt(tokens, next);
    if (multiplier === undefined || group === null || multiplier >= smallest) break;
    // «dos mil millones» multiplies what is already a number of thousands.
    total += group * multiplier;
    if (multiplier === 1e3 && multiplierAt(tokens, next + 1) === 1e6) {
      total *= 1e6;
      next++;
    }
    smallest = multiplier;
    group = null;
    next++;
    if (multiplier < 1e3) break;
  }
  if (next === index || (next === index + 1 && first.kind === "number")) return null;
  const value = Number((total + (group ?? 0)).toPrecision(15));
  return {
    token: joined(first, tokens[next - 1]!, {
      kind: "number",
      text: next === index + 1 ? first.text : "",
      value,
      written: "words",
    }),
    next,
  };
}

const isHalf = (tokens: readonly Token[], index: number) =>
  /^medi[oa]$/.test(tokens[index]!.text) && HALVED.has(tokens[index + 1]?.text ?? "");

/**
 * Joins what says one number or one percentage: words into numbers («dos mil» is 2000), thousands apart («10 000»),
 * «por ciento» into %, and words with their own figures: «cuatro (04)» is 4, «cuatro (5)» a number without a value.
 */
export function joinNumbers(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const read =
      readPercentWords(tokens, index) ?? readApart(tokens, index) ?? readNumberIfAny(tokens, index);
    if (read) {
      result.push(read.token);
      index = read.next;
    } else {
      result.push(tokens[index]!);
      index++;
    }
  }
  return joinDoubles(joinFractions(result));
}

const readNumberIfAny = (tokens: readonly Token[], index: number) =>
  tokens[index]!.kind === "number" || tokens[index]!.kind === "word" ? readNumber(tokens, index) : null;

function readPercentWords(tokens: readonly Token[], index: number): Read | null {
  const token = tokens[index]!;
  // «100 o/o» is how some write it, and scanning reads it.
  if (
    /^[o°]$/.test(token.text) &&
    tokens[index + 1]?.text === "/" &&
    /^[o°]$/.test(tokens[index + 2]?.text ?? "")
  ) {
    return { token: joined(token, tokens[index + 2]!, { kind: "percent", text: "%" }), next: index + 3 };
  }
  if (token.text === "porciento" || token.text === "pct")
    return { token: { ...token, kind: "percent", text: "%" }, next: index + 1 };
  const next = tokens[index + 1];
  if (isPerHundred(tokens, index))
    return { token: joined(token, next!, { kind: "percent", text: "%" }), next: index + 2 };
  if (token.text !== "por" || !next || !/^cien(?:to)?$/.test(next.text) || next.kind !== "word") return null;
  return { token: joined(token, next, { kind: "percent", text: "%" }), next: index + 2 };
}

/** «80 por 100», and «80 por 100 de los trámites»; not «5 por 100 habitantes», whom cases are counted out of. */
const isPerHundred = (tokens: readonly Token[], index: number) =>
  tokens[index]!.text === "por" &&
  tokens[index - 1]?.kind === "number" &&
  tokens[index + 1]?.text === "100" &&
  (tokens[index + 2]?.kind !== "word" || /^del?$/.test(tokens[index + 2]!.text));

/** «10 000», «1 900», and «1 00 %», «8 O %» as scanning leaves them. */
function readApart(tokens: readonly Token[], index: number): Read | null {
  const first = tokens[index]!;
  if (first.kind !== "number" || first.written !== "figures") return null;
  let next = index + 1;
  let figures = first.text;
  while (isGroup(tokens[next])) figures += tokens[next++]!.text;
  const percent = tokens[next]?.kind === "percent";
  if (next === index + 1) {
    const piece = tokens[next];
    if (piece?.text === "o" && tokens[next + 1]?.kind === "percent") {
      if (!/^\d{1,2}$/.test(figures)) return null;
      return {
        token: joined(first, piece, { text: `${figures}0`, value: Number(`${figures}0`) }),
        next: next + 1,
      };
    }
    const hundred = piece?.kind === "number" && piece.gap === " " && figures + piece.text === "100";
    if (!hundred || tokens[next + 1]?.kind !== "percent") return null;
    return { token: joined(first, piece, { text: "100", value: 100 }), next: next + 1 };
  }
  if (percent || !/^[1-9]\d{0,2}$/.test(first.text)) return null;
  return { token: joined(first, tokens[next - 1]!, { text: figures, value: Number(figures) }), next };
}

const isGroup = (token: Token | undefined) =>
  token?.kind === "number" && token.gap === " " && token.text.length === 3 && /^\d{3}$/.test(token.text);
