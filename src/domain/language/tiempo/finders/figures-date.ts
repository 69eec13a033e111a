import { Token } from "../../phrase";
import { monthAt } from "./calendar-words";
import { Found, found } from "./found";
import { Span, daySpan, isDay, monthsSpan } from "./span";

const FOUR = /^(?:19|20)\d\d$/;
const TWO = /^\d\d?$/;

/** The figures from a token on, with «/», «-» or «.» between them: «30/06/2010», «2010-06-30», «30.06.2010», «06/2010». */
function figuresAt(
  tokens: readonly Token[],
  index: number,
): Found<{ pieces: string[]; mark: string }> | null {
  const first = tokens[index];
  if (first?.kind !== "number") return null;
  if (/^\d+(?:\.\d+){1,2}$/.test(first.text)) {
    return found({ pieces: first.text.split("."), mark: "." }, index + 1);
  }
  const mark = tokens[index + 1]?.text ?? "";
  if (!/^[-/.]$/.test(mark)) return null;
  const pieces = [first.text];
  let next = index + 1;
  while (
    tokens[next]?.text === mark &&
    tokens[next + 1]?.kind === "number" &&
    pieces.length < mostPieces(pieces)
  ) {
    pieces.push(withoutDot(tokens[next + 1]!.text));
    next += 2;
  }
  return pieces.length > 1 ? found({ pieces, mark }, next) : null;
}

/** «31/12/2.010» */
const withoutDot = (text: string) => text.replace(/^([12])\.(\d{3})$/, "$1$2");

/** «06-2009 - 12-2010» and «1-6-2009 - 31-12-2010» are two dates: a year ends one, but for the one that begins with it. */
const mostPieces = ([, second = ""]: readonly string[]) => (FOUR.test(second) ? 2 : 3);

const COUNTED = /^(?:mes|meses|dias?|anos?|semanas?|semestres?|trimestres?|horas?|veces|%)$/;

/** A date all in figures. «2010-11» may be a month or two years, «1/2» a half: neither is read. */
export function figuresDateAt(tokens: readonly Token[], index: number): Found<Span | null> | null {
  const figures = figuresAt(tokens, index);
  if (!figures) return null;
  const { next } = figures;
  const { pieces, mark } = figures.thing;
  const [first = "", second = "", third = ""] = pieces;
  if (COUNTED.test(tokens[next]?.text ?? "") || monthAt(tokens, next)) return null;
  if (pieces.length === 3) {
    if (TWO.test(first) && TWO.test(second)) {
      const [day, month] = isMonthFirst(first, second) ? [second, first] : [first, second];
      return dayMonthYear(day, month, third, next);
    }
    if (FOUR.test(first) && TWO.test(second) && TWO.test(third))
      return dayMonthYear(third, second, first, next);
    return null;
  }
  if (pieces.length !== 2) return null;
  if (TWO.test(first) && FOUR.test(second)) return monthOfYear(first, second, next);
  if (FOUR.test(first) && /^\d\d$/.test(second)) {
    return Number(second) > Number(first.slice(2)) && mark !== "."
      ? found(null, next)
      : monthOfYear(second, first, next);
  }
  const dayAndMonth = mark === "/" && /^\d\d?$/.test(first) && /^\d\d$/.test(second) && Number(first) > 12;
  return dayAndMonth ? valid(daySpan(null, Number(second), Number(first)), next) : null;
}

/** «12/31/2010», as a spreadsheet in English shows it: only where the second can be no month. */
const isMonthFirst = (first: string, second: string) => Number(first) <= 12 && Number(second) > 12;

function dayMonthYear(day: string, month: string, year: string, next: number): Found<Span | null> {
  const value = FOUR.test(year)
    ? Number(year)
    : /^\d\d$/.test(year) && Number(year) <= 50
      ? 2000 + Number(year)
      : null;
  return value === null ? found(null, next) : valid(daySpan(value, Number(month), Number(day)), next);
}

const monthOfYear = (month: string, year: string, next: number): Found<Span | null> => {
  const value = Number(month);
  return found(value >= 1 && value <= 12 ? monthsSpan(Number(year), value, value, "month") : null, next);
};

const valid = (span: Span, next: number): Found<Span | null> => found(isDay(span.to) ? span : null, next);
