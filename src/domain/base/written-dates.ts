import { CellValue } from "./cell";
import { SerialDate, calendarDate, isDay, isoDate, serialDate } from "./date";

/** A date as people in Colombia write it, "" for a number that is no day. `dateText(39813)` is "31/12/2008". */
export function dateText(serial: SerialDate): string {
  if (!isDay(serial)) return "";
  const [year, month, day] = isoDate(serial).split("-");
  return `${day}/${month}/${year}`;
}

/** A date cell as dd/mm/aaaa; "" where it holds no date. `fecha(39813)` is "31/12/2008". */
export function fecha(value: CellValue | undefined): string {
  return typeof value === "number" ? dateText(value) : "";
}

/**
 * Reads a date as people type it: day, month and year of four figures. `leerFecha("31/12/2008")` is 39813.
 * @returns null when it is not a day of the calendar (31/02/2009) or not written so
 */
export function leerFecha(text: string): SerialDate | null {
  const parts = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (!parts) return null;
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1990 || year > 2100) return null;
  const serial = serialDate(year, month, day);
  const read = calendarDate(serial);
  return read.day === day && read.month === month ? serial : null;
}
