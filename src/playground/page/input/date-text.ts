import type { TypedNumber } from "./number-text";

const MONTHS = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"];
const DAY_MONTH_YEAR = /^(\d{1,2})[/-](\d{1,2}|[a-záéíóú]{3,10}\.?)(?:[/-](\d{4}|\d{2}))?$/i;
const YEAR_MONTH_DAY = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const DAY_MILLISECONDS = 86_400_000;
/** What Excel calls day 0; right for every date after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * Reads a date written day first, as in Colombia, or a time of day; gives Excel's serial number.
 * @param currentYear the year of a date that has none, as Excel takes it
 * @example parseDateText("31/12/2008", 2026) // { value: 39813, numberFormat: "dd/mm/yyyy" }
 */
export function parseDateText(text: string, currentYear: number): TypedNumber | null {
  const trimmed = text.trim();
  const time = TIME.exec(trimmed);
  if (time !== null) return timeOfDay(Number(time[1]), Number(time[2]), Number(time[3] ?? 0));
  const iso = YEAR_MONTH_DAY.exec(trimmed);
  if (iso !== null) return date(Number(iso[1]), Number(iso[2]), Number(iso[3]), "dd/mm/yyyy");
  const match = DAY_MONTH_YEAR.exec(trimmed);
  if (match === null) return null;
  const month = monthNumber(match[2]!);
  if (match[3] === undefined) return date(currentYear, month, Number(match[1]), "d-mmm");
  return date(fullYear(match[3]), month, Number(match[1]), "dd/mm/yyyy");
}

function monthNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return MONTHS.findIndex((month) => text.toLowerCase().startsWith(month)) + 1;
}

/** Two digits mean 1930 to 2029, as in Excel. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function date(year: number, month: number, day: number, numberFormat: string): TypedNumber | null {
  const time = Date.UTC(year, month - 1, day);
  const read = new Date(time);
  const exists =
    read.getUTCFullYear() === year && read.getUTCMonth() === month - 1 && read.getUTCDate() === day;
  return exists && year >= 1900 ? { value: (time - EPOCH) / DAY_MILLISECONDS, numberFormat } : null;
}

function timeOfDay(hours: number, minutes: number, seconds: number): TypedNumber | null {
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86_400, numberFormat: "h:mm" };
}
