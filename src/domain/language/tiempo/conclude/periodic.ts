import { periodosPorAno } from "../../../plan/cumplimiento/periodo";
import { dated } from "./dated";
import { inMonths } from "../finders/duration";
import { lasting } from "./lasting";
import { Periodicity } from "../finders/periodicity";
import { Placed, Sorted } from "./sorted";
import { TiempoReading, notRead, read, severalOf } from "../tiempo";

const ofPeriodicity = ({ times, unit }: Periodicity): TiempoReading =>
  read({ quantity: times, periodicity: unit });

/** A phrase that says how often, and perhaps until when. */
export function periodic({ periodicities, durations, spans, ...said }: Sorted): TiempoReading {
  const inYear = spans.filter(({ span }) => span.to.year === null).length;
  const all = withoutEachYear(periodicities, inYear);
  const [first] = all as [Periodicity];
  if (all.some((each) => perYear(each) !== perYear(first))) return severalOf(all.map(ofPeriodicity));
  // «30 de junio y 31 de diciembre de cada año»: twice in it.
  if (first.each && first.unit === "año" && inYear > 1) return notRead("several");
  const reading = ofPeriodicity(first);
  // «Primeros 5 días de cada mes», «mensual (1 mes)»: when in it, or the same again.
  const long = durations.filter((each) => inMonths(each) * periodosPorAno(first.unit) > MONTHS_IN_YEAR);
  const withYear = untilWhen(spans).filter(({ span }) => span.to.year !== null);
  if (long.length > 1) return notRead("unclear");
  if (long.length === 0 && withYear.length === 0) return reading;
  const rest = { ...said, periodicities: [], durations: long, spans: withYear };
  const ends = long.length > 0 ? lasting(rest) : dated(rest);
  if (ends.status === "not-quantified") return ends;
  const { deadline, start, duration } = ends.status === "compound" ? lastOf(ends) : ends;
  return { ...reading, deadline, start, duration };
}

/** A day alone may be the first time as well as the last: «trimestral, 30 de marzo de 2010». */
const untilWhen = (spans: readonly Placed[]): readonly Placed[] =>
  spans.length === 1 && spans[0]!.span.grain === "day" && spans[0]!.role === null ? [] : spans;

const MONTHS_IN_YEAR = 12;

/** «Semestral» and «2 veces al año» are the same. */
const perYear = ({ times, unit }: Periodicity) => times * periodosPorAno(unit);

/** «Semestral, con corte a 30 de junio y 31 de diciembre de cada año»: the year is that of the days. */
function withoutEachYear(periodicities: readonly Periodicity[], days: number): readonly Periodicity[] {
  const others = periodicities.filter(({ unit, each, times }) => !(unit === "año" && each && times === 1));
  return days > 0 && others.length > 0 ? others : periodicities;
}

/** «Semestral: 30 de junio y 31 de diciembre de 2010» ends with its last day. */
const lastOf = ({ parts }: TiempoReading): TiempoReading =>
  parts.reduce((last, each) => ((each.deadline ?? "") > (last.deadline ?? "") ? each : last));
