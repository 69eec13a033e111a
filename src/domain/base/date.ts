/**
 * Dates as Excel counts them: days from 30-dic-1899, without hours or time zones.
 * Good from 1-mar-1900 on; Excel's own 29-feb-1900 never was.
 */
export type SerialDate = number;

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const LAST_DAY = (Date.UTC(9999, 11, 31) - EPOCH) / DAY;

/** The serial number of a day of the calendar; months count from 1. `serialDate(2008, 12, 31)` is 39813. */
export function serialDate(year: number, month: number, day: number): SerialDate {
  return (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
}

/** Year, month (from 1) and day of a serial number; a fraction, the hour, is dropped. */
export function calendarDate(serial: SerialDate): { year: number; month: number; day: number } {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The number of days of the month in which the day falls. `daysInMonth(serialDate(2008, 2, 1))` is 29. */
export function daysInMonth(serial: SerialDate): number {
  const { year, month } = calendarDate(serial);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The same day some months later, or that month's last. `addMonths(serialDate(2008, 8, 31), 6)` is 28-feb-2009. */
export function addMonths(serial: SerialDate, months: number): SerialDate {
  const { year, month, day } = calendarDate(serial);
  const first = serialDate(year, month + months, 1);
  return first + Math.min(day, daysInMonth(first)) - 1;
}

/** ISO date of a serial number. `isoDate(39813)` is "2008-12-31". */
export function isoDate(serial: SerialDate): string {
  return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}

/** Whether Excel can take a number for a day: up to 31-dic-9999. */
export function isDay(serial: number): boolean {
  return serial >= 0 && serial < LAST_DAY + 1;
}
