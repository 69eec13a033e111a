import { periodosPorAno } from "../../plan/cumplimiento/periodo";
import { fold } from "../spelling/fold";
import { MetaReading } from "./meta";
import { singular } from "./words";

/**
 * Two parts that say one meta: «12 publicaciones, una cada mes» are 12 a year, and «mínimo 2 y máximo 5» is a range, whose
 * lower bound is what has to be reached.
 *
 * @returns null where they are two metas
 */
export function oneOf(parts: readonly MetaReading[]): MetaReading | null {
  const [first, second] = parts;
  if (!first || !second || parts.length > 2 || !isPlain(first) || !isPlain(second)) return null;
  return yearly(first, second) ?? between(first, second) ?? between(second, first);
}

const isPlain = ({ status, relative, baseline }: MetaReading) =>
  status === "quantified" && !relative && baseline === null;

const nameOf = ({ unit }: MetaReading) => (unit === null ? null : singular(fold(unit).text.split(/\s/)[0]!));

/** Whether both count the same: the unit is said once, or is the same. */
const areAlike = (one: MetaReading, other: MetaReading) =>
  nameOf(one) === null || nameOf(other) === null || nameOf(one) === nameOf(other);

function yearly(total: MetaReading, often: MetaReading): MetaReading | null {
  if (total.rate !== null || often.rate === null || total.percent || often.percent) return null;
  const isSame = (often.quantity ?? 0) * periodosPorAno(often.rate) === total.quantity;
  return isSame && often.rate !== "año" && areAlike(total, often) ? { ...total, rate: "año" } : null;
}

function between(least: MetaReading, most: MetaReading): MetaReading | null {
  if (least.comparator !== ">=" || most.comparator !== "<=" || !areAlike(least, most)) return null;
  if ((least.quantity ?? 0) >= (most.quantity ?? 0) || (least.percent && !most.percent && most.unit !== null))
    return null;
  return {
    ...least,
    unit: least.unit ?? most.unit,
    percent: least.percent || most.percent,
    rate: least.rate ?? most.rate,
  };
}
