import { SerialDate, calendarDate, daysInMonth, isoDate, serialDate } from "../../../base/date";

/** A day of some year; `year` is null where the text doesn't say it. */
export interface Day {
  readonly year: number | null;
  readonly month: number;
  /** `LAST` for the month's last. */
  readonly day: number;
}

/** Days from one to another. The grain is what was written: a day, a month, a part of a year, a year, or two of them. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly grain: "day" | "month" | "part" | "year" | "range";
}

export const LAST = Infinity;

export const daySpan = (year: number | null, month: number, day: number): Span => ({
  from: { year, month, day },
  to: { year, month, day },
  grain: "day",
});

/** Whole months of a year, from the first day of one to the last day of another. */
export const monthsSpan = (
  year: number | null,
  from: number,
  to: number,
  grain: "month" | "part" | "year",
): Span => ({
  from: { year, month: from, day: 1 },
  to: { year, month: to, day: LAST },
  grain,
});

/** A leap year: 29 February of a year that isn't said may be one. */
const LEAP = 2000;

const lengthOfMonth = ({ year, month }: Day) => daysInMonth(serialDate(year ?? LEAP, month, 1));

/** Whether the calendar has the day: there is no 31 April. */
export const isDay = (day: Day): boolean =>
  day.month >= 1 && day.month <= 12 && day.day >= 1 && (day.day === LAST || day.day <= lengthOfMonth(day));

/** The serial number of a day, in a year where its own isn't said; null without any. */
export function serialOf(day: Day, year: number | null = null): SerialDate | null {
  const known = day.year ?? year;
  if (known === null) return null;
  const whole = { ...day, year: known };
  return serialDate(known, day.month, Math.min(day.day, lengthOfMonth(whole)));
}

export const isoOf = (day: Day): string | null => {
  const serial = serialOf(day);
  return serial === null ? null : isoDate(serial);
};

/** A day as a number that grows within the year. */
const within = ({ month, day }: Day) => month * 100 + Math.min(day, 31);

/**
 * Two spans as one, from the first's beginning to the second's end; a year said once holds for both. null where they go
 * backwards, or are a year and something else.
 */
export function joinedSpan(first: Span, second: Span): Span | null {
  if ((first.grain === "year") !== (second.grain === "year")) return null;
  const grain = first.grain === "year" ? "year" : "range";
  const backwards = within(first.from) > within(second.to);
  const { year } = second.to;
  if (first.to.year === null && year !== null) {
    return { from: { ...first.from, year: backwards ? year - 1 : year }, to: second.to, grain };
  }
  if (first.from.year !== null && year === null) {
    return backwards ? null : { from: first.from, to: { ...second.to, year: first.to.year }, grain };
  }
  const [from, to] = [serialOf(first.from), serialOf(second.to)];
  if (from !== null && to !== null && from > to) return null;
  return { from: first.from, to: second.to, grain };
}

/** A span without a year, in the first year in which it ends on a day or after it. */
export function spanFrom(span: Span, day: SerialDate): Span {
  const { year } = calendarDate(day);
  const last = (serialOf(span.to, year) ?? 0) >= day ? year : year + 1;
  const first = within(span.from) > within(span.to) ? last - 1 : last;
  return { ...span, from: { ...span.from, year: first }, to: { ...span.to, year: last } };
}
