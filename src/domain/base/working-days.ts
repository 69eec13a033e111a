import { SerialDate } from "./date";

/** Serial numbers that 7 divides are Saturdays; those after them, Sundays. */
const isWeekend = (day: SerialDate) => day % 7 < 2;

/**
 * Working days from a day to another, both included, as Excel's NETWORKDAYS counts them: below 0 where the last is before
 * the first. `workingDaysBetween(39811, 39813, () => false)` is 3: Monday 29 to Wednesday 31-dic-2008.
 */
export function workingDaysBetween(
  first: SerialDate,
  last: SerialDate,
  isHoliday: (day: SerialDate) => boolean,
): number {
  const [from, to] = [Math.floor(Math.min(first, last)), Math.floor(Math.max(first, last))];
  let days = 0;
  for (let day = from; day <= to; day++) if (!isWeekend(day) && !isHoliday(day)) days++;
  return last < first ? -days : days;
}
