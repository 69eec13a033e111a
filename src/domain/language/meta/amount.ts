import { MetaReading } from "./meta";

/** 0.29 and not 0.28999999999999998, which is what 29 / 100 · 1 may become further on. */
const clean = (value: number) => Number(value.toPrecision(12));

/** The quantity as the matriz has it: a percentage as a fraction. `amountOf(readMeta("80 %"))` is 0.8. */
export const amountOf = ({ quantity, percent }: MetaReading): number =>
  clean(percent ? (quantity ?? 0) / 100 : (quantity ?? 0));

/** «10 puntos porcentuales» are added; «10 %» is of the línea base. */
const isOfBase = ({ percent, unit }: MetaReading) => percent && !/^puntos/i.test(unit ?? "");

/**
 * The value to reach from a línea base: LB × (1 + p) for «aumento del p %», LB + n for «aumentar en n», the quantity
 * itself where it is what has to be reached.
 *
 * @returns null where it takes a línea base that isn't known
 */
export function targetOf(meta: MetaReading, base: number | null): number | null {
  if (!meta.relative) return amountOf(meta);
  if (base === null) return null;
  const sign = meta.comparator === "decrease_by" ? -1 : 1;
  return clean(base + sign * amountOf(meta) * (isOfBase(meta) ? base : 1));
}
