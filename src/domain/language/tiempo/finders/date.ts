import { Token } from "../../phrase";
import { monthAt, monthBesideDayAt, shortYearAt, yearAt } from "./calendar-words";
import { Found, found, skip, textAt, wholeAt } from "./found";
import { figuresDateAt } from "./figures-date";
import { BEFORE_YEAR, COUNTED, monthAndShortYearAt } from "./month-and-year";
import { LAST, Span, daySpan, isDay, monthsSpan } from "./span";

const BEFORE_MONTH = new Set(["de", "del", "/", "-", ".", ",", "°", "mes", "dias", ")"]);
const AND_DAYS = new Set(["y", ","]);
const BETWEEN_DAYS = new Set(["a", "al", "-", "hasta", "el"]);

/**
 * The date that begins at a token: «1° de Diciembre de 2009», «30/06/2010», «30-jun-09», «Dic. 31 de 2008», «junio de
 * 2010», «15 de marzo», «1 al 30 de junio de 2009». A month alone is all of it. Day before month, as here.
 *
 * @param inYear the year in which the plan begins, where it is known
 * @returns the days from which to which it goes, or null for them where it is a date that no calendar has (31/02/2009)
 */
export function dateAt(
  tokens: readonly Token[],
  index: number,
  inYear: number | null = null,
): Found<Span | null> | null {
  return figuresDateAt(tokens, index) ?? dayFirstAt(tokens, index) ?? monthFirstAt(tokens, index, inYear);
}

const validated = (span: Span, next: number): Found<Span | null> =>
  found(isDay(span.from) && isDay(span.to) ? span : null, next);

/** A day of a month: «1°», «30», «treinta (30)», «primero», «último día». */
function dayAt(tokens: readonly Token[], index: number): Found<number> | null {
  const token = tokens[index];
  if (!token) return null;
  if (token.text === "primero") return found(1, firstInFigures(tokens, index + 1));
  if (/^[li]$/.test(token.text) && textAt(tokens, index + 1) === "°") return found(1, index + 1);
  if (/^(?:ultimo|ultima)$/.test(token.text) && textAt(tokens, index + 1) === "dia") {
    return found(LAST, index + (/^habil$/.test(textAt(tokens, index + 2)) ? 3 : 2));
  }
  const value = token.kind === "ordinal" ? token.value : wholeAt(tokens, index);
  return value !== null && value >= 1 && value <= 31 && token.text.length <= 2
    ? found(value, index + 1)
    : wordsDay(token, value, index);
}

/** The index after the «(1°)», «(01)» of «primero (1°) de julio». */
function firstInFigures(tokens: readonly Token[], index: number): number {
  const one = tokens[index + 1];
  if (textAt(tokens, index) !== "(" || one?.value !== 1) return index;
  const close = textAt(tokens, index + 2) === "." ? index + 3 : index + 2;
  return textAt(tokens, close) === ")" ? close + 1 : index;
}

const wordsDay = (token: Token, value: number | null, index: number): Found<number> | null =>
  token.written !== "figures" && value !== null && value >= 1 && value <= 31 ? found(value, index + 1) : null;

function dayFirstAt(tokens: readonly Token[], index: number): Found<Span | null> | null {
  const day = dayAt(tokens, index);
  if (!day) return null;
  const afterDay = skip(tokens, day.next, BEFORE_MONTH);
  const month = monthAt(tokens, afterDay);
  const careless = month ? null : monthBesideDayAt(tokens, afterDay);
  const either = month ?? careless;
  const year = either && yearAfter(tokens, either.next);
  if (year && (month || year.thing !== null)) {
    return validated(daySpan(year.thing, either.thing, day.thing), year.next);
  }
  const and = AND_DAYS.has(textAt(tokens, day.next));
  const second = skip(tokens, day.next, and ? AND_DAYS : BETWEEN_DAYS);
  const last = second > day.next ? dayAt(tokens, second) : null;
  // «19 y 20 de abril» goes on for two days; «15 y 30» are two dates.
  if (and && last?.thing !== day.thing + 1) return null;
  const whole = last && dayFirstAt(tokens, second);
  if (!whole?.thing || whole.thing.grain !== "day") return null;
  if (and) return whole;
  const { to } = whole.thing;
  const from = { ...to, day: day.thing };
  return from.day < to.day ? validated({ from, to, grain: "range" }, whole.next) : found(null, whole.next);
}

/** The year after a day and its month, where there is one. */
function yearAfter(tokens: readonly Token[], index: number): Found<number | null> {
  const at = skip(tokens, index, BEFORE_YEAR);
  const year = yearAt(tokens, at) ?? (textAt(tokens, at - 1) === "," ? null : shortYearAt(tokens, at));
  if (!year || COUNTED.test(textAt(tokens, year.next))) return found(null, index);
  // «30 de junio - 15 de julio»: a day.
  const isDayOfNext = tokens[at]!.text.length === 2 && monthAt(tokens, skip(tokens, year.next, BEFORE_MONTH));
  if (isDayOfNext) return found(null, index);
  const parenthesis = textAt(tokens, at - 1) === "(" && textAt(tokens, year.next) === ")";
  return found(year.thing, year.next + (parenthesis ? 1 : 0));
}

function monthFirstAt(
  tokens: readonly Token[],
  index: number,
  inYear: number | null,
): Found<Span | null> | null {
  const month = monthAt(tokens, index);
  if (!month) return carelessMonthFirstAt(tokens, index);
  const at = skip(tokens, month.next, BEFORE_YEAR);
  const year = yearAt(tokens, at);
  if (year) {
    const parenthesis = textAt(tokens, at - 1) === "(" && textAt(tokens, year.next) === ")";
    return found(
      monthsSpan(year.thing, month.thing, month.thing, "month"),
      year.next + (parenthesis ? 1 : 0),
    );
  }
  const short = monthAndShortYearAt(tokens, index, month, inYear);
  if (short !== undefined) return short;
  const day = dayAfterMonth(tokens, at);
  if (!day) return found(monthsSpan(null, month.thing, month.thing, "month"), month.next);
  const { thing, next } = yearAfter(tokens, day.next);
  return validated(daySpan(thing, month.thing, day.thing), next);
}

/** «merzo 23 de 2015» */
function carelessMonthFirstAt(tokens: readonly Token[], index: number): Found<Span | null> | null {
  const month = monthBesideDayAt(tokens, index);
  const day = month && dayAfterMonth(tokens, skip(tokens, month.next, BEFORE_YEAR));
  const year = day && yearAfter(tokens, day.next);
  return year && year.thing !== null
    ? validated(daySpan(year.thing, month.thing, day.thing), year.next)
    : null;
}

/** The 31 of «Diciembre 31» and of «Dic. 31 de 2008»; in «Diciembre, 2 informes» and «enero - 30 de junio» none. */
function dayAfterMonth(tokens: readonly Token[], index: number): Found<number> | null {
  const day =
    tokens[index]?.written === "words" || /[,(]/.test(textAt(tokens, index - 1))
      ? null
      : dayAt(tokens, index);
  if (!day) return null;
  const next = textAt(tokens, day.next) === "°" ? day.next + 1 : day.next;
  const ends = tokens[next]?.kind !== "word" || /^(?:del?|al?|y|hasta)$/.test(textAt(tokens, next));
  if (!ends && !yearAt(tokens, next)) return null;
  const other = monthAt(tokens, skip(tokens, next, BEFORE_MONTH));
  // «Abril 30 - agosto 31» are two days; «enero - 30 de junio» a month and a day.
  const isOwn = tokens[index - 1]?.kind === "word" && !/^del?$/.test(textAt(tokens, next));
  return other && !isOwn ? null : found(day.thing, next);
}
