import type {
  Area,
  CellData,
  CellStyle,
  ConditionalFormatData,
  SheetData,
  ValidationData,
  WorkbookData,
} from "../../../xlsx/workbook-data";
import type { Pause } from "../../engine/pause";
import type { ArrayArea, Cell, SheetId, SheetInfo } from "../../engine/engine";
import type { Host } from "../host";
import { savedSizes } from "./saved-sizes";
import { savedProtection } from "./saved-protection";
import { savedTables } from "./saved-tables";
import { DEFAULT_PAGE } from "../state";

/**
 * The whole workbook as plain data, to be saved.
 *
 * @example const bytes = await saveXlsx(toWorkbookData(workbook.host))
 */
export function toWorkbookData(host: Host): WorkbookData {
  const steps = workbookDataSteps(host);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same with pauses, of a workbook that may be large. */
export async function toWorkbookDataInTurns(host: Host, pause: Pause): Promise<WorkbookData> {
  const steps = workbookDataSteps(host);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause();
  }
}

function* workbookDataSteps(host: Host): Generator<undefined, WorkbookData, undefined> {
  const { engine, state } = host;
  const sheets = engine.sheets.list();
  const nameOf = (id: SheetId) => sheets.find((sheet) => sheet.id === id)?.name;
  const saved: SheetData[] = [];
  for (const sheet of sheets) saved.push(yield* sheetData(host, sheet));
  return {
    sheets: saved,
    names: engine.names.list().map(({ name, formula, comment, visible, sheet }) => ({
      name,
      formula,
      visible,
      ...(comment ? { comment } : {}),
      ...(sheet === undefined ? {} : { sheet: nameOf(sheet) }),
    })),
    settings: Object.fromEntries(state.settings),
    // What begins with "host:" is the model's own.
    properties: Object.fromEntries([...state.properties].filter(([key]) => !key.startsWith("host:"))),
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ id }) => id === engine.sheets.active()),
    ),
    ...(state.defaultFont ? { defaultFont: state.defaultFont } : {}),
    ...(state.notKept ? { notKept: state.notKept } : {}),
  };
}

function* sheetData(
  host: Host,
  { id, name, hidden, tabColor, gridlines }: SheetInfo,
): Generator<undefined, SheetData, undefined> {
  const { engine, state } = host;
  const { layout } = engine;
  const frozen = layout.frozen(id);
  const filter = state.filters.get(id);
  const content = { cells: yield* cellsOf(host, id), merges: layout.merges(id) };
  return {
    name,
    visibility: !hidden ? "visible" : state.veryHidden.has(id) ? "veryHidden" : "hidden",
    ...(tabColor ? { tabColor } : {}),
    showGridlines: gridlines,
    ...content,
    ...savedSizes(host, id, content),
    ...(frozen.rows || frozen.columns ? { frozen } : {}),
    tables: savedTables(host, id),
    ...(filter ? { filter } : {}),
    validations: validationsOf(host, id),
    conditionalFormats: conditionalFormatsOf(host, id),
    page: state.pages.get(id) ?? DEFAULT_PAGE,
    ...savedProtection(state.protections.get(id)),
    charts: state.charts.filter(({ sheet }) => sheet === id).map(({ data }) => data),
  };
}

/** Cells that are read between two pauses. */
const SLICE = 4_000;

function* cellsOf(
  { engine }: Host,
  id: SheetId,
): Generator<undefined, ReadonlyMap<string, CellData>, undefined> {
  const cells = new Map<string, CellData>();
  const used = engine.cells.used(id, false);
  if (!used) return cells;
  const attached = engine.cells.attached(id);
  const rows = Math.max(1, Math.floor(SLICE / used.columns));
  for (let first = used.row; first < used.row + used.rows; first += rows) {
    const slice = { ...used, row: first, rows: Math.min(rows, used.row + used.rows - first) };
    readSlice(slice);
    yield;
  }
  return cells;

  function readSlice(slice: Area): void {
    engine.cells
      .read(id, slice)
      .forEach((line, r) => line.forEach((cell, c) => add(cell, slice.row + r, slice.column + c)));
  }

  function add({ array, ...cell }: Cell, row: number, column: number): void {
    const key = `${row},${column}`;
    const style: CellStyle = engine.styles.read(id, row, column);
    const styled = Object.keys(style).length > 0;
    const attachment = attached.get(key);
    if (cell.value === null && !cell.formula && !styled && !attachment) return;
    cells.set(key, {
      ...cell,
      ...(styled ? { style } : {}),
      ...(array ? { array: savedArray(row, column, array) } : {}),
      ...attachment,
    });
  }
}

const savedArray = (row: number, column: number, { dynamic, ...size }: ArrayArea) => ({
  area: { row, column, ...size },
  dynamic,
});

function validationsOf({ engine }: Host, id: SheetId): ValidationData[] {
  return engine.validations.list(id).map(({ areas, content }) => {
    const { type, formula1, formula2, items, allowBlank, prompt, alert, operator } = content;
    return {
      type,
      areas,
      allowBlank,
      ...(formula1 === undefined ? {} : { formula1 }),
      ...(formula2 === undefined ? {} : { formula2 }),
      ...(items ? { items } : {}),
      ...(prompt ? { prompt } : {}),
      ...(operator ? { operator: operator as ValidationData["operator"] } : {}),
      ...(alert?.show
        ? { alert: { title: alert.title, message: alert.message, style: alert.style as "stop" } }
        : {}),
    };
  });
}

/** Priorities from 1, in their order. */
function conditionalFormatsOf({ engine }: Host, id: SheetId): ConditionalFormatData[] {
  return engine.conditionalFormats
    .list(id)
    .filter(({ content }) => content.formula !== undefined || content.raw !== undefined)
    .sort((a, b) => a.content.priority - b.content.priority)
    .map(({ areas, content: { formula, style, stopIfTrue, raw } }, index) => ({
      areas,
      priority: index + 1,
      stopIfTrue,
      ...(formula === undefined ? {} : { formula }),
      ...(style ? { style } : {}),
      ...(raw === undefined ? {} : { raw }),
    }));
}
