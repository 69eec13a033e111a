import { SerialDate, addMonths, isoDate } from "../cell/date";
import { UnidadDePor } from "../cumplimiento/periodo";
import { Duration, inMonths } from "./duration";
import { Periodicity } from "./periodicity";
import { Item } from "./scan";
import { Day, Span, isoOf, serialOf, spanFrom } from "./span";
import { TiempoReading, notRead, partial, read, severalOf } from "./tiempo";
import { ENDS, PLAN, SINCE, STARTS, YEARLESS } from "./words";

/** A span with what the words before it say: that it begins then, or that it ends then. */
interface Placed {
  readonly span: Span;
  readonly role: "start" | "end" | null;
}

interface Said {
  readonly spans: readonly Placed[];
  readonly durations: readonly Duration[];
  readonly periodicities: readonly Periodicity[];
  /** Folded, those between the rest. */
  readonly words: readonly string[];
  /** Whether the words after the duration say from when it runs, without a date. */
  readonly sinceEvent: boolean;
  readonly inicio: SerialDate | null;
}

/** How far back a word still speaks of a date. */
const NEAR = 5;

function roleOf(items: readonly Item[], index: number): Placed["role"] {
  for (let back = index - 1; back >= Math.max(0, index - NEAR); back--) {
    const item = items[back]!;
    if (item.kind !== "word") return null;
    if (STARTS.has(item.token.text)) return "start";
    if (ENDS.has(item.token.text)) return "end";
  }
  return null;
}

/** Whether what the duration is counted from is said, and is something else than the plan itself. */
function sinceEventOf(items: readonly Item[]): boolean {
  const at = items.findIndex(({ kind }) => kind === "duration");
  const after = items.slice(at + 1).flatMap((item) => (item.kind === "word" ? [item.token.text] : []));
  const since = after.findIndex((word) => SINCE.has(word));
  const event = after.slice(since + 1).filter((word) => word.length > 3);
  return since >= 0 && event.length > 0 && !event.some((word) => PLAN.has(word));
}

/** What the items of a phrase say together. */
export function conclude(items: readonly Item[], inicio: SerialDate | null): TiempoReading {
  const said: Said = {
    spans: items.flatMap((item, index) =>
      item.kind === "span" ? [{ span: item.span, role: roleOf(items, index) }] : [],
    ),
    durations: items.flatMap((item) => (item.kind === "duration" ? [item.duration] : [])),
    periodicities: items.flatMap((item) => (item.kind === "periodicity" ? [item.periodicity] : [])),
    words: items.flatMap((item) => (item.kind === "word" ? [item.token.text] : [])),
    sinceEvent: sinceEventOf(items),
    inicio,
  };
  if (said.periodicities.length > 0) return periodic(said);
  if (said.durations.length > 0) return lasting(said);
  if (said.spans.length > 0) return dated(said);
  return said.words.some((word) => YEARLESS.has(word)) ? notRead("year-needed") : notRead("no-date");
}

const ofPeriodicity = ({ times, unit }: Periodicity): TiempoReading =>
  read({ quantity: times, periodicity: unit });

function periodic({ periodicities, durations, spans, ...said }: Said): TiempoReading {
  const inYear = spans.filter(({ span }) => span.to.year === null).length;
  const all = withoutEachYear(periodicities, inYear);
  const [first] = all as [Periodicity];
  if (all.some((each) => perYear(each) !== perYear(first))) return severalOf(all.map(ofPeriodicity));
  // «30 de junio y 31 de diciembre de cada año»: twice in it.
  if (first.each && first.unit === "año" && inYear > 1) return notRead("several");
  const reading = ofPeriodicity(first);
  const long = durations.filter(({ months }) => months > 0);
  const withYear = spans.filter(({ span }) => span.to.year !== null);
  // «Primeros 5 días de cada mes»: when in it.
  if (long.length > 1 || (long.length < durations.length && (!first.each || long.length > 0))) {
    return notRead("unclear");
  }
  if (long.length === 0 && withYear.length === 0) return reading;
  const rest = { ...said, periodicities: [], durations: long, spans: withYear };
  const ends = long.length > 0 ? lasting(rest) : dated(rest);
  if (ends.status === "not-quantified") return ends;
  const { deadline, start, duration } = ends.status === "compound" ? lastOf(ends) : ends;
  return { ...reading, deadline, start, duration };
}

const PER_YEAR: Readonly<Record<UnidadDePor, number>> = {
  día: 365,
  semana: 52,
  quincena: 24,
  mes: 12,
  bimestre: 6,
  trimestre: 4,
  cuatrimestre: 3,
  semestre: 2,
  año: 1,
};

/** «Semestral» and «2 veces al año» are the same. */
const perYear = ({ times, unit }: Periodicity) => times * PER_YEAR[unit];

/** «Semestral, con corte a 30 de junio y 31 de diciembre de cada año»: the year is that of the days. */
function withoutEachYear(periodicities: readonly Periodicity[], days: number): readonly Periodicity[] {
  const others = periodicities.filter(({ unit, each, times }) => !(unit === "año" && each && times === 1));
  return days > 0 && others.length > 0 ? others : periodicities;
}

/** «Semestral: 30 de junio y 31 de diciembre de 2010» ends with its last day. */
const lastOf = ({ parts }: TiempoReading): TiempoReading =>
  parts.reduce((last, each) => ((each.deadline ?? "") > (last.deadline ?? "") ? each : last));

function lasting({ durations, spans, sinceEvent, inicio }: Said): TiempoReading {
  const [duration, ...more] = durations as [Duration];
  const parts = { quantity: duration.quantity, unit: duration.unit, duration: inMonths(duration) };
  if (more.some((each) => inMonths(each) !== parts.duration)) return severalOf(durations.map(ofDuration));
  const after = (day: SerialDate) =>
    duration.unit === "día hábil"
      ? null
      : isoDate(addMonths(day, Math.floor(duration.months)) + days(duration));
  const [placed, ...others] = spans;
  if (others.length > 0) return notRead("unclear");
  if (placed) {
    const { span, role } = placed;
    const [from, to] = [serialOf(span.from), serialOf(span.to)];
    if (from === null || to === null) return notRead("unclear");
    if (role === "start" && span.grain !== "range") {
      // «12 meses a partir de enero» ends with December; from a day on it ends on such a day.
      const first = span.grain === "day" ? from : from - 1;
      return read({ ...parts, start: isoDate(from), deadline: after(first) });
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

function dated({ spans, inicio }: Said): TiempoReading {
  const [first, second, ...more] = withYears(spans) as [Placed, ...Placed[]];
  if (second && more.length === 0 && first.role === "start" && second.role === "end") {
    return ofSpan(
      { span: { from: first.span.from, to: second.span.to, grain: "range" }, role: null },
      inicio,
    );
  }
  const reading = ofSpan(first, inicio);
  const others = [...(second ? [second] : []), ...more].map((each) => ofSpan(each, inicio));
  return others.every(({ status, deadline }) => status === reading.status && deadline === reading.deadline)
    ? reading
    : severalOf([reading, ...others]);
}

/** «Diciembre (2012)», «30 de junio y 15 de julio de 2010»: a year that is said once holds for all. */
function withYears(spans: readonly Placed[]): readonly Placed[] {
  const years = new Set(spans.flatMap(({ span }) => span.to.year ?? []));
  const [year] = years;
  if (years.size !== 1 || year === undefined) return spans;
  const dated = spans.map(({ span, role }) => ({
    role,
    span:
      span.to.year === null ? { ...span, from: inYear(span.from, year), to: inYear(span.to, year) } : span,
  }));
  const precise = dated.filter(({ span }) => span.grain !== "year");
  return precise.length > 0 ? precise : dated;
}

const inYear = (day: Day, year: number): Day => ({ ...day, year });

function ofSpan({ span, role }: Placed, inicio: SerialDate | null): TiempoReading {
  if (span.to.year === null) {
    if (role === "start") return notRead("year-needed");
    if (inicio === null) return partial("year-needed", {});
    return ofSpan({ span: spanFrom(span, inicio), role }, null);
  }
  if (role === "start" && span.grain !== "range") {
    return partial("deadline-needed", { start: isoOf(span.from) });
  }
  const begins =
    span.grain === "range" || (role !== "end" && (span.grain === "part" || span.grain === "year"));
  return read({ deadline: isoOf(span.to), start: begins ? isoOf(span.from) : null });
}
