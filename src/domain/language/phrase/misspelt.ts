import { wordMeant } from "../spelling/one-slip";
import { PERIOD_WORDS } from "./periods";

/** Shorter ones lack a letter too easily: «anal» is no «anual». */
const SHORTEST = 7;

const LONG_WORDS = [...PERIOD_WORDS].filter((word) => word.length >= SHORTEST);

/** Slips of words that are too short to be known by one. */
const OF_SHORT_WORDS: Readonly<Record<string, string>> = { mse: "mes", semna: "semana" };

/** The word for a period that a folded word is with a slip of the pen: `periodMisspelt("mensules")` is "mensuales". */
export function periodMisspelt(word: string): string | undefined {
  if (PERIOD_WORDS.has(word)) return undefined;
  if (Object.hasOwn(OF_SHORT_WORDS, word)) return OF_SHORT_WORDS[word];
  return wordMeant(word, LONG_WORDS) ?? undefined;
}
