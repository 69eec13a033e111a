import { Token } from "../../phrase";
import { yearAt } from "./calendar-words";
import { Found, found, skip } from "./found";
import { Span, monthsSpan } from "./span";

/** Words that say that the number before them is how long or how many, and no day nor year. */
export const COUNTED =
  /^(?:mes|meses|dias?|anos?|semanas?|semestres?|trimestres?|bimestres?|horas?|veces|%)$/;

/** What may stand between a month and its year. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set([
  "de",
  "del",
  "/",
  "-",
  ".",
  ",",
  "(",
  "ano",
  "anos",
  "vigencia",
  "la",
  "el",
  "'",
]);

/** A plan goes on for as many years at most, or nearly. */
const LONGEST_PLAN = 4;
/** How far the year of several days may stand: «junio 05 y diciembre 09 de 2010». */
const FAR = 10;

/** No month is shorter. */
const SHORTEST_MONTH = 28;
/** Beyond these the figures are a day as likely, where nothing says in what year the plan is. */
const LAST_YEAR_ALONE = 12;

/**
 * A month and two figures that may be its day or its year: «dic-09», as a spreadsheet shows a month of a year, and
 * «Dic 09». The year where it is one of the plan's.
 *
 * @returns undefined where they can only be a day, null for what they say where they may be either
 */
export function monthAndShortYearAt(
  tokens: readonly Token[],
  at: number,
  { thing: month, next: index }: Found<number>,
  inYear: number | null,
): Found<Span | null> | undefined {
  const mark = tokens[index];
  const isTied = /^[-/'’]$/.test(mark?.text ?? "") && mark!.gap === "";
  const number = isTied ? index + 1 : index;
  const token = tokens[number];
  if (!/^\d\d$/.test(token?.text ?? "") || (isTied && token!.gap !== "")) return undefined;
  const next = number + 1;
  const after = tokens[next];
  const value = Number(token!.text);
  if (value > SHORTEST_MONTH || COUNTED.test(after?.text ?? "") || saysYear(tokens, next, isTied))
    return undefined;
  if (isTied && after?.text === mark!.text) return undefined;
  const year = 2000 + value;
  const isOfPlan = inYear !== null && year >= inYear && year <= inYear + LONGEST_PLAN;
  const either = found(null, next);
  const ofYear = found(monthsSpan(year, month, month, "month"), next);
  if (isTied) return isOfPlan || (inYear === null && value <= LAST_YEAR_ALONE) ? ofYear : either;
  if (after?.kind === "word" && !/^(?:al?|y|hasta)$/.test(after.text)) return undefined;
  // «Junio 15» is a day; «Jun 15» of a plan of 2014 may be either, and «Jun 09» of one of 2008 is hardly the ninth.
  const isShort = tokens[at]!.text.length < 5 && tokens[at]!.text !== "mayo";
  const isPadded = token!.text.startsWith("0");
  if (isShort && isPadded) return isOfPlan ? ofYear : either;
  return isOfPlan && (isShort || isPadded) ? either : undefined;
}

/** Whether a year of four figures stands after them: right there, or further on where they stand alone. */
function saysYear(tokens: readonly Token[], from: number, isTied: boolean): boolean {
  if (yearAt(tokens, skip(tokens, from, BEFORE_YEAR))) return true;
  if (isTied) return false;
  for (let index = from; index < from + FAR; index++) if (yearAt(tokens, index)) return true;
  return false;
}
