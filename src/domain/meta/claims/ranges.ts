import { isOneOf } from "../words";
import { Token } from "../../phrase";
import { isChange } from "../change-words";
import { Claim, Find, Rule } from "./claim";

const NEAR = 12;
const MOST_UNIT_WORDS = 3;

const number = (token: Token | undefined): number | null => (token?.kind === "number" ? token.value : null);

/** «el», «un» before a number. */
const skipArticle = (tokens: readonly Token[], at: number) =>
  isOneOf(tokens[at], "el la los las un del") ? at + 1 : at;

/** The number that ends right before a token, its % between them or not. */
function numberBefore(tokens: readonly Token[], at: number): number | null {
  return number(tokens[at - 1]) ?? (tokens[at - 1]?.kind === "percent" ? number(tokens[at - 2]) : null);
}

/** Whether «entre» stands before the number that ends before a token. */
const between = (tokens: readonly Token[], at: number) =>
  [2, 3, 4].some((back) => tokens[at - back]?.text === "entre");

/** The upper end of a range: «3-5», «80 a 90 %», «entre 5 y 8», «2 o 3». The quantity is the lower one. */
const range: Find = (tokens, at) => {
  if (tokens[at]!.text === "y" && !between(tokens, at)) return null;
  const low = numberBefore(tokens, at);
  const upper = skipArticle(tokens, at + 1);
  const high = number(tokens[upper]);
  if (low === null || high === null || high <= low) return null;
  // Each end with its %, or the upper one's for both.
  const percent = tokens[at - 1]?.kind === "percent";
  const to = percent && tokens[upper + 1]?.kind === "percent" ? upper + 2 : upper + 1;
  return { kind: "range", from: at, to };
};

/** «entre» before a number: at least the lower one. */
const lower: Find = (tokens, at) =>
  number(tokens[skipArticle(tokens, at + 1)]) !== null
    ? { kind: "comparator", from: at, to: at + 1, comparator: ">=" }
    : null;

/** «de 3 a» in «pasar de 3 a 10 puntos»; a word of change stands near before it. */
const fromTo: Find = (tokens, at) => {
  const first = skipArticle(tokens, at + 1);
  const value = number(tokens[first]);
  if (value === null) return null;
  const percent = tokens[first + 1]?.kind === "percent";
  let next = percent ? first + 2 : first + 1;
  for (let words = 0; words < MOST_UNIT_WORDS && tokens[next]?.kind === "word"; words++) {
    if (isOneOf(tokens[next], "a al hasta")) break;
    next++;
  }
  if (!isOneOf(tokens[next], "a al hasta") || number(tokens[skipArticle(tokens, next + 1)]) === null)
    return null;
  const last = skipArticle(tokens, next + 1);
  const falls = tokens[last]!.value !== null && tokens[last]!.value < value;
  const rises = at > 0 && percent && tokens[last + 1]?.kind === "percent";
  // «Cobertura del 78 % al 84 %»; «de 2 a 4 visitas» is a range.
  if (!falls && !rises && !changesBefore(tokens, at)) return null;
  const bothPercent = percent || tokens[skipArticle(tokens, next + 1) + 1]?.kind === "percent";
  return { kind: "baseline", from: at, to: next + 1, value, percent: bothPercent };
};

export function changesBefore(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - NEAR; index--)
    if (isChange(tokens[index]!.text)) return true;
  return false;
}

/** «línea base: 35 %», «LB 150» */
const stated: Find = (tokens, at): Claim | null => {
  let next = at;
  if (tokens[at]!.text === "lb") next = at + 1;
  else if (tokens[at]!.text === "linea" && tokens[at + 1]?.text === "base") next = at + 2;
  if (next === at) return null;
  while (isOneOf(tokens[next], ": = de es . 2011 2012")) next++;
  const value = number(tokens[next]);
  if (value === null) return null;
  const percent = tokens[next + 1]?.kind === "percent";
  return { kind: "baseline", from: at, to: percent ? next + 2 : next + 1, value, percent };
};

export const baselines: readonly Rule[] = [
  { begins: "de del desde", find: fromTo },
  { begins: "lb linea", find: stated },
];

export const ranges: readonly Rule[] = [
  { begins: "- a al y o hasta", find: range },
  { begins: "entre", find: lower },
];
