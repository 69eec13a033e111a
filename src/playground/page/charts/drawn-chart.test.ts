import type { ChartData } from "../../../xlsx/workbook-data";
import { type ChartCell, drawnChart } from "./drawn-chart";

const CELLS: Readonly<Record<string, readonly ChartCell[]>> = {
  "Resumen!$A$2:$A$4": ["1.1", "1.2", ""].map((text) => ({ value: text, text })),
  "Resumen!$B$2:$B$4": [
    { value: 0.5, text: "50,0%" },
    { value: "", text: "" },
    { value: 0.25, text: "25,0%" },
  ],
};
const read = (reference: string) => CELLS[reference] ?? [];
const CHART: ChartData = {
  name: "Gráfico 1",
  type: "columnClustered",
  position: { from: { row: 0, column: 0 }, to: { row: 1, column: 1 } },
  categories: "Resumen!$A$2:$A$4",
  series: [{ values: "Resumen!$B$2:$B$4" }],
  showLegend: false,
};

describe("drawnChart", () => {
  it("shows figures as their cells do; what is no number has no bar", () => {
    const drawn = drawnChart(CHART, read);
    expect(drawn.categories).toEqual(["1.1", "1.2", ""]);
    expect(drawn.series[0]?.bars.map((bar) => bar?.text)).toEqual(["50,0%", undefined, "25,0%"]);
    expect(drawn.title).toBe("Gráfico 1");
  });

  it.each([
    ["the largest value", undefined, 1],
    ["what the chart says", 2, 0.25],
    ["what the chart says, though a value passes it", 0.1, 1],
  ])("its scale ends at %s", (_name, valueMaximum, part) => {
    expect(drawnChart({ ...CHART, valueMaximum }, read).series[0]?.bars[0]?.part).toBe(part);
  });
});
