import { SerialDate } from "../../../base/date";
import { Placed, Sorted } from "./sorted";
import { Day, isoOf, joinedSpan, serialOf, spanFrom } from "../finders/span";
import { TiempoReading, notRead, partial, read, severalOf } from "../tiempo";

/** A phrase that says until when, or from when. */
export function dated({ spans, ofNextYear, ...sorted }: Sorted): TiempoReading {
  const inicio = ofNextYear ? null : sorted.inicio;
  const [first, second, ...more] = withYears(spans) as [Placed, ...Placed[]];
  const whole = second && more.length === 0 && first.role === "start" && second.role === "end";
  const range = whole ? joinedSpan(first.span, second.span) : null;
  if (range) return ofSpan({ span: { ...range, grain: "range" }, role: null }, inicio);
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
    const first = spanFrom(span, inicio);
    // «Noviembre a febrero» of a plan that begins in January: of this year, or of the next?
    const began = first.from.year! < first.to.year! && serialOf(first.from)! < inicio;
    return began ? partial("year-needed", {}) : ofSpan({ span: first, role }, null);
  }
  if (role === "start" && span.grain !== "range") {
    return partial("deadline-needed", { start: isoOf(span.from) });
  }
  const begins =
    span.grain === "range" || (role !== "end" && (span.grain === "part" || span.grain === "year"));
  return read({ deadline: isoOf(span.to), start: begins ? isoOf(span.from) : null });
}
