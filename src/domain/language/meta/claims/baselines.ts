import { Token, phraseTable } from "../../phrase";
import { isChange } from "../change-words";
import { RANKS } from "../steps";
import { isMeasure, isNoun, isOneOf, isParticiple, isPlural, singular } from "../words";
import { Find, Rule } from "./claim";
import { isYear } from "./dates";
import { hourFrom } from "./hours";
import { skipArticle } from "./ranges";

const NEAR = 12;
const MOST_UNIT_WORDS = 3;

const number = (token: Token | undefined): number | null => (token?.kind === "number" ? token.value : null);

/** «de 3 a» in «pasar de 3 a 10 puntos»; a word of change stands near before it. */
const fromTo: Find = (tokens, at) => {
  const first = amountFrom(tokens, at + 1);
  const value = number(tokens[first]);
  if (value === null) return null;
  const isRank = isOneOf(tokens[first - 1], RANKS);
  const percent = tokens[first + 1]?.kind === "percent";
  let next = percent ? first + 2 : first + 1;
  for (let words = 0; words < MOST_UNIT_WORDS && tokens[next]?.kind === "word"; words++) {
    if (isOneOf(tokens[next], "a al hasta")) break;
    // «Incremento de 2 puntos frente a 2019»
    if (isOneOf(tokens[next], "frente respecto")) return null;
    next++;
  }
  const last = amountFrom(tokens, isRank ? next + 1 : limitFrom(tokens, next + 1));
  if (!isOneOf(tokens[next], "a al hasta") || number(tokens[last]) === null) return null;
  // «De 8 a 4 p.m.»
  if (hourFrom(tokens, last) > last) return null;
  if (areOtherUnits(tokens[first + 1], tokens[last + 1])) return null;
  const falls =
    tokens[last]!.value !== null && tokens[last]!.value < value && areOfOneThing(tokens, first, last);
  const rises = at > 0 && percent && tokens[last + 1]?.kind === "percent";
  // «Cobertura del 78 % al 84 %»; «de 2 a 4 visitas» is a range.
  if (!falls && !rises && !changesBefore(tokens, at)) return null;
  const bothPercent = percent || tokens[last + 1]?.kind === "percent";
  return {
    kind: "baseline",
    from: at,
    to: isRank ? last : next + 1,
    value: inMillions(value, tokens[last]!),
    percent: bothPercent,
  };
};

/** The index of a number, an article, «$» or «puesto» before it skipped. */
function amountFrom(tokens: readonly Token[], at: number): number {
  const number = skipArticle(tokens, at);
  return tokens[number]?.text === "$" || isOneOf(tokens[number], RANKS) ? number + 1 : number;
}

const MILLION = 1e6;

/** «De $500 a $650 millones»: the word is for both. */
const inMillions = (value: number, last: Token): number =>
  last.written === "words" && (last.value ?? 0) >= MILLION && value < MILLION ? value * MILLION : value;

const limits = phraseTable<"limit">([
  ["menos|mas de|del", "limit"],
  ["maximo|minimo", "limit"],
  ["un maximo|minimo de", "limit"],
]);

/** The index after the «menos de» of «de 20 a menos de 10 días». */
const limitFrom = (tokens: readonly Token[], at: number) => limits.match(tokens, at)?.next ?? at;

/** Whether a word of change stands near before a place. */
export function changesBefore(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - NEAR; index--)
    if (isChange(tokens[index]!.text)) return true;
  return false;
}

/** «de 12 casos a 5», «de 30 días a 15 días», but not «de 80 horas dirigido a 25 gestores». */
function areOfOneThing(tokens: readonly Token[], first: number, last: number): boolean {
  const between = tokens.slice(first + 1, last).filter(({ kind }) => kind === "word");
  if (between.some(({ text }) => isParticiple(text))) return false;
  const [one, other] = [tokens[first + 1], tokens[last + 1]];
  // «De $ 5.000.000 a 3 artistas»
  const isMoney = tokens[first - 1]?.text === "$" && tokens[last - 1]?.text !== "$";
  if (isMoney && isNoun(other)) return false;
  return !isNoun(one) || !isNoun(other) || singular(one!.text) === singular(other!.text);
}

/** «De 5 días a 1 hora»: the first is no figure of the second's. */
const areOtherUnits = (one: Token | undefined, other: Token | undefined) =>
  isMeasure(one?.text ?? "") && isMeasure(other?.text ?? "") && singular(one!.text) !== singular(other!.text);

/** «20 (2011) a», «2.100 en 2015 a»: what it was in a year; a later year stands by what follows. */
const inYears: Find = (tokens, at) => {
  const value = number(tokens[at]);
  const then = yearBy(tokens, afterUnit(tokens, at));
  if (value === null || then === null || isYear(tokens[at]) || !isOneOf(tokens[then.next], "a al hasta"))
    return null;
  const last = skipArticle(tokens, then.next + 1);
  const later = number(tokens[last]) === null ? null : yearBy(tokens, afterUnit(tokens, last));
  if (later === null || later.year <= then.year) return null;
  const percent = tokens[at + 1]?.kind === "percent" || tokens[last + 1]?.kind === "percent";
  return { kind: "baseline", from: at, to: then.next + 1, value, percent };
};

/** The index after a number, its % and a word for what it counts. */
function afterUnit(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]?.kind === "percent" ? at + 2 : at + 1;
  return isOneOf(tokens[next + 1], BEFORE_YEAR) && isPlural(tokens[next]) ? next + 1 : next;
}

const BEFORE_YEAR = "( en a para";

/** «(2011)», «en 2011», «en el año 2011»: the year, and the index after it. */
function yearBy(tokens: readonly Token[], at: number): { year: number; next: number } | null {
  if (!isOneOf(tokens[at], BEFORE_YEAR)) return null;
  const open = tokens[at]!.text === "(";
  let next = at + 1;
  while (isOneOf(tokens[next], "el ano la vigencia")) next++;
  const year = tokens[next];
  if (!isYear(year)) return null;
  return { year: year!.value!, next: open && tokens[next + 1]?.text === ")" ? next + 2 : next + 1 };
}

const labels = phraseTable<"sure" | "short">([
  ["lb .?", "sure"],
  ["l.b.", "sure"],
  ["linea de? base", "sure"],
  ["valor|dato base|actual|inicial", "sure"],
  ["base", "short"],
]);

/** «línea base: 35 %», «LB 150», «L.B. 0», «base 2010: $ 180.000» */
const stated: Find = (tokens, at) => {
  const label = labels.match(tokens, at);
  // «Base» of something else: «salario base», «la base de datos».
  if (!label || (label.value === "short" && tokens[at - 1]?.kind === "word")) return null;
  const next = valueFrom(tokens, label.next);
  const value = number(tokens[next]);
  // «Línea base de 3 indicadores» is of what it is.
  const isOther = isOneOf(tokens[next - 1], "de") && isPlural(tokens[next + 1]);
  if (isOther) return { kind: "attribute", from: at, to: next + 1 };
  if (value === null || (isYear(tokens[next]) && !isPlural(tokens[next + 1]))) return null;
  const percent = tokens[next + 1]?.kind === "percent";
  return { kind: "baseline", from: at, to: percent ? next + 2 : next + 1, value, percent };
};

/** The index of the value of a label, its year and marks skipped: «2010: $ », «(2010) = ». */
function valueFrom(tokens: readonly Token[], at: number): number {
  let next = isOneOf(tokens[at], "de") && !isYear(tokens[at + 1]) ? at + 1 : at;
  const year = yearBy(tokens, next)?.next ?? (isYear(tokens[next]) ? next + 1 : next);
  if (isOneOf(tokens[year], ": = de $") || tokens[year]?.kind === "number") next = year;
  while (isOneOf(tokens[next], ": = es de $")) next++;
  return next;
}

export const baselines: readonly Rule[] = [
  { begins: "de del desde", find: fromTo },
  { begins: "number", find: inYears },
  { begins: labels.firstWords, find: stated },
];
