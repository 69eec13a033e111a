import { SerialDate, addMonths, isoDate } from "../../../base/date";
import { Duration, inMonths } from "../finders/duration";
import { Sorted } from "./sorted";
import { serialOf } from "../finders/span";
import { TiempoReading, notRead, read, severalOf } from "../tiempo";

/** A phrase that says how long: its deadline too, where it is known when it starts. */
export function lasting({ durations, spans, sinceEvent, inicio }: Sorted): TiempoReading {
  const [duration, ...more] = durations as [Duration];
  const parts = { quantity: duration.quantity, unit: duration.unit, duration: inMonths(duration) };
  if (more.some((each) => inMonths(each) !== parts.duration)) return severalOf(durations.map(ofDuration));
  const after = (day: SerialDate, less = 0) =>
    duration.unit === "día hábil"
      ? null
      : isoDate(addMonths(day, Math.floor(duration.months)) + days(duration) - less);
  const [placed, ...others] = spans;
  if (others.length > 0) return notRead("unclear");
  if (placed) {
    const { span, role } = placed;
    const [from, to] = [serialOf(span.from), serialOf(span.to)];
    if (from === null || to === null) return notRead("unclear");
    if (role === "start" && span.grain !== "range") {
      // «12 meses a partir de enero» ends with December; from a day on it ends on such a day.
      return read({ ...parts, start: isoDate(from), deadline: after(from, span.grain === "day" ? 0 : 1) });
    }
    // «4 años (2008-2011)»: the same said twice; «12 meses, hasta diciembre de 2010»: until when and how long.
    const length = (to + 1 - from) / DAYS_IN_MONTH;
    const twice = Math.abs(length - parts.duration) < SAME_LENGTH;
    if (twice) return read({ ...parts, start: isoDate(from), deadline: isoDate(to) });
    return role === "end" ? read({ ...parts, deadline: isoDate(to) }) : notRead("unclear");
  }
  if (sinceEvent) return read({ ...parts, reason: "event-needed" });
  return read({ ...parts, deadline: inicio === null ? null : after(inicio) });
}

const DAYS_IN_MONTH = 30.4375;
/** In months: what sets apart a length and the days that it may be said with. */
const SAME_LENGTH = 0.6;

/** Half a month and the days. */
const days = ({ months, days: whole }: Duration) => Math.round((months % 1) * 30 + whole);

const ofDuration = (duration: Duration): TiempoReading =>
  read({ quantity: duration.quantity, unit: duration.unit, duration: inMonths(duration) });
