import type {
  CellData,
  CellStyle,
  ConditionalFormatData,
  SheetData,
  ValidationData,
  WorkbookData,
} from "../../../xlsx/workbook-data";
import type { ArrayArea, SheetId, SheetInfo } from "../../engine/engine";
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
  const { engine, state } = host;
  const sheets = engine.sheets.list();
  const nameOf = (id: SheetId) => sheets.find((sheet) => sheet.id === id)?.name;
  return {
    sheets: sheets.map((sheet) => sheetData(host, sheet)),
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

function sheetData(host: Host, { id, name, hidden, tabColor, gridlines }: SheetInfo): SheetData {
  const { engine, state } = host;
  const { layout } = engine;
  const frozen = layout.frozen(id);
  const filter = state.filters.get(id);
  const content = { cells: cellsOf(host, id), merges: layout.merges(id) };
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

function cellsOf({ engine }: Host, id: SheetId): ReadonlyMap<string, CellData> {
  const cells = new Map<string, CellData>();
  const used = engine.cells.used(id, false);
  if (!used) return cells;
  const attached = engine.cells.attached(id);
  engine.cells.read(id, used).forEach((line, r) =>
    line.forEach(({ array, ...cell }, c) => {
      const row = used.row + r;
      const column = used.column + c;
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
    }),
  );
  return cells;
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
