import type { CellScalar, ChartData } from "../../../xlsx/workbook-data";

/** A cell as a chart needs it: what it holds, and how it is shown. */
export interface ChartCell {
  readonly value: CellScalar;
  readonly text: string;
}

/** One bar: its length as a part of the scale, and its figure as the sheet shows it; null where there is no number. */
export type Bar = { readonly part: number; readonly text: string } | null;

/** A chart with the values of its cells, ready to be drawn. */
export interface DrawnChart {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly bars: readonly Bar[];
  }[];
}

const COLORS = ["#3366CC", "#004884", "#068460", "#FFAB00"];

/**
 * Reads the cells that a chart refers to.
 * @param read gives the cells of a reference such as `'Resumen'!$B$8:$B$20`, in reading order
 */
export function drawnChart(chart: ChartData, read: (reference: string) => readonly ChartCell[]): DrawnChart {
  const series = chart.series.map((each) => ({ ...each, cells: read(each.values) }));
  const numbers = series.flatMap((each) =>
    each.cells.map(({ value }) => (typeof value === "number" ? value : 0)),
  );
  const maximum = chart.valueMaximum ?? (Math.max(0, ...numbers) || 1);
  return {
    title: chart.title ?? chart.name,
    categories: read(chart.categories).map((cell) => cell.text),
    series: series.map(({ name = "", color, cells }, index) => ({
      name,
      color: color ?? COLORS[index % COLORS.length]!,
      bars: cells.map(({ value, text }) =>
        typeof value === "number" ? { part: Math.min(1, Math.max(0, value / maximum)), text } : null,
      ),
    })),
  };
}
