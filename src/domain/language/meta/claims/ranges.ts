import { isOneOf, isPlural } from "../words";
import { Token } from "../../phrase";
import { Find, Rule } from "./claim";
import { isYear } from "./dates";

const number = (token: Token | undefined): number | null => (token?.kind === "number" ? token.value : null);

/** The index after an «el», «un» before a number. */
export const skipArticle = (tokens: readonly Token[], at: number) =>
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
  // «En cero a 2015»
  if (isYear(tokens[upper]) && !isYear(tokens[at - 1]) && !isPlural(tokens[upper + 1])) return null;
  // Each end with its %, or the upper one's for both.
  const percent = tokens[at - 1]?.kind === "percent";
  const to = percent && tokens[upper + 1]?.kind === "percent" ? upper + 2 : upper + 1;
  return { kind: "range", from: at, to };
};

/** «entre» before a number: at least the lower one. «Entre los 10 primeros» is a place in a ranking. */
const lower: Find = (tokens, at) => {
  const low = skipArticle(tokens, at + 1);
  if (number(tokens[low]) === null) return null;
  const isPlace = low > at + 1 && isOneOf(tokens[low + 1], "primeros primeras mejores");
  return isPlace
    ? { kind: "name", from: at, to: low + 2 }
    : { kind: "comparator", from: at, to: at + 1, comparator: ">=" };
};

export const ranges: readonly Rule[] = [
  { begins: "- a al y o hasta", find: range },
  { begins: "entre", find: lower },
];
