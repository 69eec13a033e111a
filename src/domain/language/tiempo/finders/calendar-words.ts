import { Token, monthOf } from "../../phrase";
import { Found, found, textAt } from "./found";
import { wordMeant } from "../../spelling/one-slip";

const MONTHS =
  "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre".split(
    " ",
  );

/** «31» is a day sooner than a year. */
const LATEST_SHORT = 30;

const EARLIEST = 1990;
const LATEST = 2099;

/** Shortened otherwise than to three letters. */
const SHORT: Readonly<Record<string, number>> = {
  febr: 2,
  mzo: 3,
  agto: 8,
  agos: 8,
  septbre: 9,
  sepbre: 9,
  octbre: 10,
  novbre: 11,
  dicbre: 12,
  dbre: 12,
};

/** A month that is cut shorter than this may be another word. */
const SHORTEST_CUT = 4;

/** «Septiem», «octub»: as much of a month as the cell took. */
function cutShort(word: string): number | null {
  if (word.length < SHORTEST_CUT) return null;
  const whole = MONTHS.find((month) => month.startsWith(word));
  return whole === undefined ? null : monthOf(whole);
}

const named = (word: string): number | null =>
  monthOf(word) ?? (Object.hasOwn(SHORT, word) ? SHORT[word]! : null);

/** The month that a word says, perhaps broken in two by scanning: «diciem bre», «Dicienbre». */
export function monthAt(tokens: readonly Token[], index: number): Found<number> | null {
  const token = tokens[index];
  if (token?.kind !== "word") return null;
  const month = named(token.text);
  if (month !== null) return found(month, index + (textAt(tokens, index + 1) === "." ? 2 : 1));
  const second = tokens[index + 1];
  const together = second?.kind === "word" ? monthOf(token.text + second.text) : null;
  if (together !== null) return found(together, index + 2);
  const cut = cutShort(token.text);
  if (cut !== null) return found(cut, index + (textAt(tokens, index + 1) === "." ? 2 : 1));
  const near = wordMeant(token.text, MONTHS) ?? letterForFigure(token.text);
  return near === null ? null : found(monthOf(near)!, index + 1);
}

/** A word as short as this may have a slip where a day and a year stand beside it. */
const SHORTEST_BESIDE = 4;

/**
 * A month with a slip in few letters, or cut to «en», as it can be known only between a day and a year: «merzo 23 de
 * 2015», «01-en-2015». It is for the caller to see that both are there.
 */
export function monthBesideDayAt(tokens: readonly Token[], index: number): Found<number> | null {
  const token = tokens[index];
  if (token?.kind !== "word") return null;
  if (token.text === "en") return isTied(tokens, index) ? found(1, index + 1) : null;
  const meant = wordMeant(token.text, MONTHS, SHORTEST_BESIDE);
  return meant === null ? null : found(monthOf(meant)!, index + 1);
}

/** Whether a mark without white space ties a word to the number after it: «en-15», «en/2015». */
const isTied = (tokens: readonly Token[], index: number) =>
  /^[-/.]$/.test(textAt(tokens, index + 1)) &&
  tokens[index + 1]!.gap === "" &&
  tokens[index + 2]?.kind === "number" &&
  tokens[index + 2]!.gap === "";

/** «juni0», «juIio». */
function letterForFigure(word: string): string | null {
  const mended = word.replace(/0/g, "o").replace(/1/g, "l");
  return mended !== word && MONTHS.includes(mended) ? mended : null;
}

/** A year of four figures, in words, or with the dot of the thousands: «2009», «2.009», «dos mil nueve». */
export function yearAt(tokens: readonly Token[], index: number): Found<number> | null {
  const token = tokens[index];
  if (token?.kind !== "number" || token.value === null) return null;
  const { value, written, text } = token;
  if (!Number.isInteger(value) || value < EARLIEST || value > LATEST) return null;
  return written === "figures" && !/^\d\.?\d{3}$/.test(text) ? null : found(value, index + 1);
}

/** A year of two figures: «09». Only after a day and a month is it plain that it is one. */
export function shortYearAt(tokens: readonly Token[], index: number): Found<number> | null {
  const token = tokens[index];
  if (token?.kind !== "number" || !/^\d\d$/.test(token.text)) return null;
  const value = Number(token.text);
  if (value >= 90) return found(1900 + value, index + 1);
  return value <= LATEST_SHORT ? found(2000 + value, index + 1) : null;
}
