import { CellValue } from "../../base/cell";
import { calendarDate, isDay, serialDate } from "../../base/date";
import { exacto, porcentajeExacto } from "../../base/written-numbers";
import { fecha } from "../../base/written-dates";
import { NumberType } from "./contract";

/** A plan's days; other numbers are years, or amounts of something. */
export const isLikeDate = (value: number) =>
  isDay(value) && value >= serialDate(1990, 1, 1) && value < serialDate(2101, 1, 1);

/**
 * What a number says as a text: what is shown, where that reads back to it, and else all of it. «100 %» stays for 1; a column
 * too narrow, or too few decimals, don't make «0» of 0,25 nor «100 %» of 0,9996.
 *
 * @example asWritten(0.9996, "100%") // "99,96 %"
 */
export function asWritten(value: number, shown: string): string {
  const text = shown.trim();
  if (text === "" || readsBack(value, text)) return text || exacto(value);
  if (isShownAsDate(value, text)) return fecha(value);
  return text.endsWith("%") ? porcentajeExacto(value) : exacto(value);
}

/** Whether what is shown is the number, read as in Colombia or as in the United States, or its whole date. */
function readsBack(value: number, text: string): boolean {
  if (isShownAsDate(value, text)) return saysWholeDate(value, text);
  const bare = text.replace(/[\s$€\u00a0]|COP|USD/g, "");
  const percent = bare.endsWith("%");
  const figure = bare.replace(/%$/, "").replace(/^\((.*)\)$/, "-$1");
  if (!/^-?[\d.,]+$/.test(figure)) return false;
  const wanted = percent ? value * 100 : value;
  const spanish = Number(figure.replace(/\./g, "").replace(",", "."));
  // A dot that groups no thousands is a decimal one, as in «4.5»; «365,000» reads as 365 here, and is not it.
  const plain = /^-?\d+\.(?:\d{1,2}|\d{4,})$/.test(figure) ? Number(figure) : spanish;
  return Math.abs(plain - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}

/** Whether a number shows as a day: with the day, the month or the year of one and the marks of a date. */
export function isShownAsDate(value: number, text: string): boolean {
  if (!isLikeDate(value) || !/\d/.test(text) || /%|\$|€/.test(text)) return false;
  return /\d\s*[/-]\s*\d|\p{L}{3}/u.test(text) || isDayAndMonth(value, text);
}

function saysWholeDate(value: number, text: string): boolean {
  const { year, day } = calendarDate(value);
  const figures = text.match(/\d+/g)?.map(Number) ?? [];
  return figures.includes(day) && (figures.includes(year) || figures.includes(year % 100));
}

/**
 * What the numbers of a column are, where all are of one kind and its texts can stand beside them: what begins as a formula does can
 * only be in a column of texts.
 *
 * @param cells values with what they show
 * @returns undefined for a column of texts, or of numbers of several kinds
 */
export function numberTypeOf(
  cells: readonly { readonly value: CellValue; readonly shown: string }[],
): NumberType | undefined {
  const types = new Set<NumberType>();
  for (const { value, shown } of cells) {
    if (typeof value === "number") types.add(typeOf(value, shown.trim()));
    else if (typeof value === "string" && /^\s*[-=+@]/.test(value)) return undefined;
  }
  const [type] = types;
  return types.size === 1 ? type : undefined;
}

function typeOf(value: number, shown: string): NumberType {
  if (shown.endsWith("%")) return "percentage";
  return isShownAsDate(value, shown) ? "date" : "number";
}

/** «1.2» for the first of February: a code that Excel took for a day, shown as it was typed. */
export function isDayAndMonth(value: number, text: string): boolean {
  const { day, month } = calendarDate(value);
  const parts = /^\s*(\d{1,2})\.(\d{1,2})\s*$/.exec(text);
  return parts !== null && Number(parts[1]) === day && Number(parts[2]) === month;
}

/**
 * A code as it was typed: without marks of thousands nor exponents; a day that Excel made of «1.2» is that again.
 * @example asCode(220102805, "220.102.805") // "220102805"
 */
export function asCode(value: number, shown: string): string {
  if (isShownAsDate(value, shown)) {
    const { day, month } = calendarDate(value);
    return `${day}.${month}`;
  }
  // «001» and «1.10» show what the number lost.
  if (/^0\d+$/.test(shown.trim()) && Number(shown) === value) return shown.trim();
  if (/^\d+\.\d+$/.test(shown.trim()) && Number(shown) === value) return shown.trim();
  return String(Number(value.toPrecision(15)));
}
