/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load -- what is read here is read once the caller has synced: the rules do not see through a function */
import { CellValue, isBlank } from "../../../domain/base/cell";
import { TableAim } from "../../../domain/changes/aim";
import { ChartOfLines } from "../../../domain/changes/changes";
import { hojas } from "../../../domain/catalogue/hojas";
import { paint } from "../../rendering/render-chart";
import { Later } from "./look";
import { PlacedChart, PlacedTable } from "./placed";

const { grafico, datosDelGrafico } = hojas.resumen;

/** How far beside its table the chart's labels and figures are looked for, in columns. */
const FARTHEST = 20;

/**
 * Asks for the chart of a table. Only queues, as what follows.
 * @returns null where a person deleted it, or what it draws
 */
export function lookAtChart(
  context: Excel.RequestContext,
  { tableName }: TableAim,
  edit: ChartOfLines,
): Later<PlacedChart | null> {
  const table = context.workbook.tables.getItemOrNullObject(tableName ?? "");
  const chart = table.worksheet.charts.getItemOrNullObject(grafico);
  chart.load("name");
  const beside = table.getHeaderRowRange().getResizedRange(0, FARTHEST);
  beside.load("values");
  return () => {
    const offset = chart.isNullObject ? -1 : (beside.values[0] as CellValue[]).indexOf(datosDelGrafico);
    return offset < 0 ? null : { edit, offset };
  };
}

/** The labels and the figures of a line. */
export const figuresOf = (line: Excel.Range, { offset }: PlacedChart): Excel.Range =>
  line.getCell(0, offset).getResizedRange(0, 1);

/** Draws a chart anew, of all the lines of its table down to the last that says something. */
export function draw(
  context: Excel.RequestContext,
  { aim, chart }: PlacedTable,
  says: readonly CellValue[],
): void {
  if (!chart) return;
  const lines = Math.max(1, says.findLastIndex((each) => !isBlank(each)) + 1);
  const table = context.workbook.tables.getItem(aim.tableName!);
  const drawn = table.worksheet.charts.getItem(grafico);
  drawn.setData(figuresOf(table.getHeaderRowRange(), chart).getResizedRange(lines, 0), "Columns");
  paint(drawn);
}

/** What the lines of a chart's table say before the write. */
export const saidBefore = ({ held, chart }: PlacedTable): readonly CellValue[] =>
  chart ? held.columns.get(chart.edit.place.column)!.values : [];

/** What they say once it is done. */
export function saidAfter(table: PlacedTable): readonly CellValue[] {
  const { held, cells, insertions, removals, chart } = table;
  if (!chart) return [];
  const column = held.columns.get(chart.edit.place.column)!.column;
  const says = [...saidBefore(table)];
  for (const cell of cells) if (cell.column === column) says[cell.row - held.firstRow] = cell.edit.after;
  const going = new Set(removals.map(({ index }) => index));
  const lines = says.map((each, index) => (going.has(index) ? [] : [each]));
  const comingIn = (index: number) =>
    insertions.filter((each) => each.index === index).map((each) => each.cells.get(column)?.after ?? "");
  return [...lines.flatMap((line, index) => [...comingIn(index), ...line]), ...comingIn(says.length)];
}
