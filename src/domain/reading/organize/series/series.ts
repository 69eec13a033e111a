import { isBlank } from "../../../base/cell";
import { SourceLine } from "../source-line";
import { PeriodSeries } from "../contract";
import { PeriodHeading, endOf, periodOf } from "./period";

/** Fewer periods than these are a column, not a series. */
const FEWEST = 2;

/**
 * The periods that a table has columns for: what was programmed by the end of each, and what was reached. Of a period with two columns
 * that say the same, the first counts.
 *
 * @param headings of all columns
 * @param about texts that may say the year that the headings do not: what stands above the table
 * @returns in the order of their ends; empty where the table has no such series
 */
export function seriesIn(
  headings: readonly string[],
  about: readonly string[] = [],
): readonly PeriodSeries[] {
  const found = headings.flatMap((heading, column) => {
    const period = heading === "" ? undefined : periodOf(heading);
    return period && period.role !== "porcentaje" ? [{ ...period, column }] : [];
  });
  const years = new Set(found.flatMap(({ year }) => year ?? []));
  const told = years.size === 1 ? [...years][0]! : yearIn(about);
  const byEnd = new Map<string, { programado?: number; ejecutado?: number; period: PeriodHeading }>();
  for (const { column, role, year, months } of found) {
    const dated = year ?? told;
    const key = `${dated ?? 0}:${months}`;
    const period = byEnd.get(key) ?? { period: { role, year: dated, months } };
    if (role === "programado") period.programado ??= column;
    else period.ejecutado ??= column;
    byEnd.set(key, period);
  }
  const series = [...byEnd.values()]
    .sort((a, b) => (a.period.year ?? 0) - (b.period.year ?? 0) || a.period.months - b.period.months)
    .map(({ period: { year, months }, ...columns }): PeriodSeries => ({
      end: year === null ? null : endOf(year, months),
      ...columns,
    }));
  const programmed = series.filter(({ programado }) => programado !== undefined).length;
  const reached = series.filter(({ ejecutado }) => ejecutado !== undefined).length;
  return Math.max(programmed, reached) >= FEWEST ? series : [];
}

function yearIn(texts: readonly string[]): number | null {
  const years = new Set(texts.flatMap((text) => text.match(/\b(?:19|20)\d\d\b/g) ?? []));
  return years.size === 1 ? Number([...years][0]) : null;
}

/** The last period of which some row says what was reached: that of the corte, as far as the table tells. */
export const lastReached = (
  series: readonly PeriodSeries[],
  rows: readonly SourceLine[],
): number | undefined =>
  series.findLast(
    ({ ejecutado }) =>
      ejecutado !== undefined &&
      rows.some(({ values }) => !isBlank(values[ejecutado] ?? "") && values[ejecutado] !== 0),
  )?.ejecutado;
