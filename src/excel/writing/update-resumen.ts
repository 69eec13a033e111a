import { CellValue } from "../../domain/cell/cell";
import { hojas } from "../../domain/catalogue/hojas";
import { findResumen } from "../reading/named-reading";
import { addressOf } from "../sheet/area";
import { codeOf } from "../failure/failure-of";
import { CHART_DATA_END, ResumenContent, chartData } from "../sheets/resumen";
import { Written } from "../workbook";

type Existing = NonNullable<ReturnType<typeof findResumen>>;

const texts = hojas.resumen;
const same = (text: CellValue) => String(text).toLowerCase();

/**
 * Appends the acciones that the sheet lacks: in its blank lines first, in new ones below when they run out. What a
 * person wrote there stays, and so does the order of the lines.
 */
export async function updateResumen(
  context: Excel.RequestContext,
  { grid, table, header, rows }: Existing,
  content: ResumenContent,
): Promise<Written> {
  const accion = header.indexOf(texts.columnas.accion);
  const listed = new Set(rows.map((row) => same(row[accion] ?? "")));
  const missing = content.acciones.filter((each) => !listed.has(same(each.accion)));
  if (missing.length === 0) return { what: "nothing", sheets: [grid.name] };

  const last = rows.length - 1;
  const blank = rows.flatMap((row, index) => (row[accion] === "" ? [index] : []));
  const extra = Math.max(0, missing.length - blank.length);
  const added = Array.from({ length: extra }, (_, index) => last + index);
  const places = [...blank.map((index) => (index === last ? last + extra : index)), ...added];
  const sheet = context.workbook.worksheets.getItem(grid.name);
  const line = (index: number, lines = 1) =>
    sheet.getRangeByIndexes(table.row + 1 + index, table.column, lines, CHART_DATA_END);
  if (extra > 0) {
    // Whole rows of the sheet, above the table's last: the blocks below move down and every reference grows.
    line(last, extra).getEntireRow().insert("Down");
    line(last, extra).copyFrom(line(0));
  }
  missing.forEach((each, index) => {
    const at = (heading: string) => line(places[index]!).getCell(0, header.indexOf(heading));
    at(texts.columnas.codigo).values = [[each.codigo]];
    at(texts.columnas.accion).values = [[each.accion]];
    at(texts.columnas.peso).values = [[""]];
  });
  const filled = Math.max(...places.slice(0, missing.length), rows.length - 1 - blank.length) + 1;
  const data = chartData(table.row, filled);
  // Last, for a person may have deleted the chart, and the first error ends a batch.
  sheet.charts
    .getItem(texts.grafico)
    .setData(sheet.getRange(addressOf({ ...data, column: data.column + table.column })), "Columns");
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) !== "ItemNotFound") throw error;
  }
  return { what: "resumenUpdated", sheets: [grid.name], rows: missing.length };
}
