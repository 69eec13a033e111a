import { CellValue } from "../../domain/base/cell";
import { hojas } from "../../domain/catalogue/hojas";
import { findResponsables } from "../../sheets/reading/named-reading";
import { addressOf } from "../../sheets/declaration/area";
import { codeOf, failureOf } from "../failure/failure-of";
import { CHART_DATA_END, ResumenContent, chartData } from "../../sheets/resumen";
import { paint } from "../rendering/render-chart";
import { ExcelFailure, Written } from "../workbook";
import { areGrown, takeBackHalfGrown } from "./half-grown";
import { ListToGrow, growLists, growthOf } from "./grow-lists";
import { appendedLines, saidBy, seeLines, takeBackLines } from "./take-back-lines";

type Existing = NonNullable<ReturnType<typeof findResponsables>>;

const texts = hojas.resumen;
const same = (text: CellValue) => String(text).toLowerCase();

/**
 * Appends the acciones and the responsables that the sheet lacks: in its blank lines first, in new ones below when they
 * run out. What a person wrote there stays, and so does the order of the lines. The chart takes in all that are listed,
 * those that a person wrote too.
 */
export async function updateResumen(
  context: Excel.RequestContext,
  existing: Existing,
  content: ResumenContent,
): Promise<Written> {
  const { grid, table } = existing;
  const acciones = accionesToAdd(existing, content);
  const lists = [acciones, ...responsablesToAdd(grid, content)];
  growLists(context, grid.name, lists);
  const lines = appendedLines(lists);
  const see = (each: Excel.RequestContext) => seeLines(each.workbook.worksheets.getItem(grid.name), lines);
  let seen = see(context);
  const before = growthOf({ ...acciones, missing: [] }).filled;
  const chartAsBefore = async (later: Excel.RequestContext) => {
    await showInChart(later, grid.name, table, before);
  };
  const hasChart = await showInChart(context, grid.name, table, growthOf(acciones).filled).catch(
    async (error: unknown) => {
      // While a cell is being edited Excel refuses a batch whole.
      if (failureOf(error).code !== "cell-edit")
        await takeBackHalfGrown(grid.name, lists, error, chartAsBefore);
      throw error;
    },
  );
  // It may not have been the chart that was not there.
  if (!hasChart && !(await areGrown(grid.name, lists))) {
    const error = new ExcelFailure("unknown", { sheet: grid.name });
    await takeBackHalfGrown(grid.name, lists, error, chartAsBefore);
    throw error;
  }
  if (lines.length === 0) return { what: "nothing", sheets: [grid.name] };
  // A batch that ended in an error brought nothing back.
  if (!hasChart) {
    seen = await Excel.run(async (again) => {
      const now = see(again);
      await again.sync();
      return now;
    });
  }
  const undo = takeBackLines(grid.name, lines, saidBy(seen), chartAsBefore);
  return { what: "resumenUpdated", sheets: [grid.name], rows: acciones.missing.length, undo };
}

function accionesToAdd({ table, header, rows }: Existing, { informe }: ResumenContent): ListToGrow {
  const at = (heading: string) => header.indexOf(heading);
  const { columnas } = texts;
  const missing = lacking(rows, at(columnas.accion), informe.acciones, ({ nombre }) => nombre);
  return {
    table,
    rows,
    key: at(columnas.accion),
    // With the chart's figures beside the table.
    width: CHART_DATA_END,
    missing: missing.map(({ codigo, nombre }) => [
      [at(columnas.codigo), codigo],
      [at(columnas.accion), nombre],
      [at(columnas.peso), ""],
    ]),
  };
}

/** None where a person took that table away. */
function responsablesToAdd(grid: Existing["grid"], { informe }: ResumenContent): readonly ListToGrow[] {
  const found = findResponsables(grid);
  if (!found) return [];
  const { table, header, rows } = found;
  const key = header.indexOf(texts.responsable);
  const missing = lacking(rows, key, informe.responsables, ({ nombre }) => nombre);
  return [{ table, rows, key, width: table.columns, missing: missing.map(({ nombre }) => [[key, nombre]]) }];
}

function lacking<Item>(
  rows: Existing["rows"],
  key: number,
  items: readonly Item[],
  nameOf: (item: Item) => string,
): readonly Item[] {
  const listed = new Set(rows.map((row) => same(row[key] ?? "")));
  return items.filter((item) => !listed.has(same(nameOf(item))));
}

/**
 * Sends what is queued, and last the lines that the chart takes in: a person may have deleted the chart, and the first
 * error ends a batch.
 *
 * @returns whether there is one
 */
async function showInChart(
  context: Excel.RequestContext,
  name: string,
  { row, column }: Existing["table"],
  lines: number,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(name);
  const data = chartData(row, lines);
  const chart = sheet.charts.getItem(texts.grafico);
  chart.setData(sheet.getRange(addressOf({ ...data, column: data.column + column })), "Columns");
  paint(chart);
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (codeOf(error) !== "ItemNotFound") throw error;
    return false;
  }
}
