import { addressOf } from "../../sheets/declaration/area";
import { ChartDeclaration } from "../../sheets/declaration/declaration";
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
  figures.minimum = 0;
  figures.maximum = 1;
  figures.numberFormat = "0%";
  // Bars grow from the bottom up; reversed, the first acción is on top, as in the table.
  added.axes.categoryAxis.reversePlotOrder = true;
  added.series.getItemAt(0).format.fill.setSolidColor(COLOR.blue);
}
