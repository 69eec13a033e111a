import type {
  CellData,
  CellStyle,
  ConditionalFormatData,
  SheetData,
  TableData,
  ValidationData,
  WorkbookData,
} from "../../xlsx/workbook-data";
import type { SheetId, SheetInfo } from "../engine/engine";
import type { Host } from "./host";
import { sameText } from "./office-object";
import { savedSizes } from "./saved-sizes";
import { DEFAULT_PAGE, tableState } from "./state";
import { headings } from "./table-rules";

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
  };
}

function sheetData(host: Host, { id, name, hidden, tabColor, gridlines }: SheetInfo): SheetData {
  const { engine, state } = host;
  const { layout } = engine;
  const frozen = layout.frozen(id);
  const content = { cells: cellsOf(host, id), merges: layout.merges(id) };
  return {
    name,
    visibility: !hidden ? "visible" : state.veryHidden.has(id) ? "veryHidden" : "hidden",
    ...(tabColor ? { tabColor } : {}),
    showGridlines: gridlines,
    ...content,
    ...savedSizes(host, id, content),
    ...(frozen.rows || frozen.columns ? { frozen } : {}),
    tables: engine.tables
      .list()
      .filter((table) => table.sheet === id)
      .map((table) => tableData(host, table.id)),
    validations: validationsOf(host, id),
    conditionalFormats: conditionalFormatsOf(host, id),
    page: state.pages.get(id) ?? DEFAULT_PAGE,
    ...(state.protections.get(id)?.isProtected ? { protection: { protected: true } } : {}),
    charts: state.charts.filter(({ sheet }) => sheet === id).map(({ data }) => data),
  };
}

function cellsOf({ engine }: Host, id: SheetId): ReadonlyMap<string, CellData> {
  const cells = new Map<string, CellData>();
  const used = engine.cells.used(id, false);
  if (!used) return cells;
  engine.cells.read(id, used).forEach((line, r) =>
    line.forEach((cell, c) => {
      const row = used.row + r;
      const column = used.column + c;
      const style: CellStyle = engine.styles.read(id, row, column);
      const styled = Object.keys(style).length > 0;
      if (cell.value === null && !cell.formula && !styled) return;
      cells.set(`${row},${column}`, { ...cell, ...(styled ? { style } : {}) });
    }),
  );
  return cells;
}

function tableData(host: Host, id: string): TableData {
  const table = host.engine.tables.list().find((candidate) => candidate.id === id)!;
  const { style, bandedRows, filterButton, calculated } = tableState(host.state, id);
  const columns = headings(host, table).map((name) => {
    const formula = [...calculated].find(([heading]) => sameText(heading, name))?.[1];
    return { name, ...(formula === undefined ? {} : { calculatedFormula: formula }) };
  });
  return { name: table.name, area: table.area, columns, style, bandedRows, filterButton };
}

function validationsOf({ engine }: Host, id: SheetId): ValidationData[] {
  return engine.validations.list(id).map(({ areas, content }) => {
    const { type, formula1, formula2, allowBlank, prompt, alert, operator } = content;
    return {
      type,
      areas,
      allowBlank,
      ...(formula1 === undefined ? {} : { formula1 }),
      ...(formula2 === undefined ? {} : { formula2 }),
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
