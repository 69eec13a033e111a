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
import { pointsToCharacters } from "./column-width";
import type { Host } from "./host";
import { sameText } from "./office-object";
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
  return {
    name,
    visibility: !hidden ? "visible" : state.veryHidden.has(id) ? "veryHidden" : "hidden",
    ...(tabColor ? { tabColor } : {}),
    showGridlines: gridlines,
    cells: cellsOf(host, id),
    merges: layout.merges(id),
    ...sizes(host, id),
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

function sizes({ engine: { layout } }: Host, id: SheetId): Pick<SheetData, "columns" | "rows"> {
  const { columns, rows } = layout.sized(id);
  return {
    columns: new Map(
      columns.map((column): [number, { width?: number; hidden?: boolean }] => {
        if (layout.columnHidden(id, column)) return [column, { hidden: true }];
        return [column, { width: pointsToCharacters(layout.columnWidth(id, column)) }];
      }),
    ),
    rows: new Map(
      rows.map((row): [number, { height?: number; hidden?: boolean }] => {
        if (layout.rowHidden(id, row)) return [row, { hidden: true }];
        return [row, { height: layout.rowHeight(id, row) }];
      }),
    ),
  };
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
