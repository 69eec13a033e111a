import { Token } from "../../phrase";
import { yearAt } from "./calendar-words";
import { Found, found, skip, textAt } from "./found";
import { Span, monthsSpan } from "./span";

const QUARTER = /^[tq]([1-4])$/;
const BEFORE_YEAR = new Set(["-", "/", "de", "del", "."]);

/** Which quarter is said from a token on, by letter and figure: «T2», «Q2», «2T». */
function whichAt(tokens: readonly Token[], index: number): Found<number> | null {
  const [, figure] = QUARTER.exec(textAt(tokens, index)) ?? [];
  if (figure !== undefined) return found(Number(figure), index + 1);
  const { kind, text = "" } = tokens[index] ?? {};
  const letter = tokens[index + 1];
  return kind === "number" && /^[1-4]$/.test(text) && letter?.gap === "" && /^[tq]$/.test(letter.text)
    ? found(Number(text), index + 2)
    : null;
}

/**
 * A quarter as spreadsheets of indicadores name it: «T2-2021», «Q4/2020», «2T 2021», «2T2021». With its year, or before
 * another quarter that has it («T1 y T2 de 2021»): alone it may be the name of anything.
 */
export function quarterAt(tokens: readonly Token[], index: number): Found<Span> | null {
  const run = runTogether(tokens, index);
  if (run) return run;
  const which = whichAt(tokens, index);
  if (!which) return null;
  const year = yearAt(tokens, skip(tokens, which.next, BEFORE_YEAR));
  const another = /^(?:y|a|al|-|,)$/.test(textAt(tokens, which.next)) && whichAt(tokens, which.next + 1);
  return year || another ? ofYear(which.thing, year?.thing ?? null, year?.next ?? which.next) : null;
}

/** «2T2021», whose letter and year are one word. */
function runTogether(tokens: readonly Token[], index: number): Found<Span> | null {
  const [, year] = /^[tq](20\d\d)$/.exec(textAt(tokens, index + 1)) ?? [];
  const isQuarter = /^[1-4]$/.test(textAt(tokens, index)) && tokens[index + 1]?.gap === "";
  return year !== undefined && isQuarter ? ofYear(tokens[index]!.value!, Number(year), index + 2) : null;
}

const ofYear = (which: number, year: number | null, next: number): Found<Span> =>
  found(monthsSpan(year, which * 3 - 2, which * 3, "part"), next);
