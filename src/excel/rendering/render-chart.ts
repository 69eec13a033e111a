import { addressOf } from "../../sheets/declaration/area";
import { ChartDeclaration } from "../../sheets/declaration/declaration";
import { EVERY_CHART } from "../../sheets/declaration/every-sheet";
import { COLOR } from "../../sheets/declaration/style";

/** Series are "Columns" by name: left to itself, Excel guesses them from the shape of the data. */
export function renderChart(sheet: Excel.Worksheet, chart: ChartDeclaration): void {
  const added = sheet.charts.add("BarClustered", sheet.getRange(addressOf(chart.data)), "Columns");
  added.name = chart.name;
  added.title.text = chart.title;
  added.legend.visible = false;
  const { place } = chart;
  added.setPosition(
    addressOf({ ...place, rows: 1, columns: 1 }),
    addressOf({
      row: place.row + place.rows - 1,
      column: place.column + place.columns - 1,
      rows: 1,
      columns: 1,
    }),
  );
  const figures = added.axes.valueAxis;
  figures.minimum = EVERY_CHART.minimum;
  figures.maximum = EVERY_CHART.maximum;
  figures.numberFormat = EVERY_CHART.numberFormat;
  added.axes.categoryAxis.reversePlotOrder = EVERY_CHART.reversed;
  paint(added);
}

/** Excel makes the series anew with each change of the data. */
export function paint(chart: Excel.Chart): void {
  chart.series.getItemAt(0).format.fill.setSolidColor(COLOR.blue);
}
