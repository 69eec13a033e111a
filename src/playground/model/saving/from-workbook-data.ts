import type { CellData, CellStyle, SheetData, WorkbookData } from "../../../xlsx/workbook-data";
import { noPause, type Pause } from "../../engine/pause";
import type { Attachment, Cell, SheetId } from "../../engine/engine";
import { columnRuns } from "./column-runs";
import { charactersToPoints } from "./column-width";
import { boxOf } from "../chart/chart-box";
import type { Host } from "../host";
import { intersects } from "./implicit-intersection";
import { openedProtection } from "./saved-protection";
import { tableState } from "../state";

/**
 * Fills a blank workbook (one sheet) with what a file holds, and calculates it.
 *
 * @param host The model's; its sheets are taken for new ones and renamed.
 * @param pause called between two slices of a large sheet
 * @example await fromWorkbookData(workbook.host, await openXlsx(bytes))
 */
export async function fromWorkbookData(
  host: Host,
  data: WorkbookData,
  pause: Pause = noPause,
): Promise<void> {
  host.state.opening = true;
  await fill(host, data, pause);
  host.state.opening = false;
  await host.engine.settle();
  await host.engine.calculate();
}

async function fill(host: Host, data: WorkbookData, pause: Pause): Promise<void> {
  const { engine, state } = host;
  const ids = addSheets(host, data);
  for (const name of data.names) {
    const sheet =
      name.sheet === undefined ? undefined : ids[data.sheets.findIndex((each) => each.name === name.sheet)];
    const { formula, comment = "", visible } = name;
    engine.names.set({
      id: host.nextId(),
      name: name.name,
      formula,
      comment,
      visible,
      ...(sheet ? { sheet } : {}),
    });
  }
  for (const [index, sheet] of data.sheets.entries()) await fillSheet(host, ids[index]!, sheet, pause);
  // Formulas last: they refer to tables and names of any sheet. All are told of before the first is calculated.
  for (const [index, sheet] of data.sheets.entries())
    engine.cells.expectFormulas(ids[index]!, formulaRows(sheet));
  for (const [index, sheet] of data.sheets.entries()) await writeCells(host, ids[index]!, sheet, true, pause);
  state.defaultFont = data.defaultFont;
  state.notKept = data.notKept;
  for (const [key, text] of Object.entries(data.settings)) state.settings.set(key, text);
  for (const [key, text] of Object.entries(data.properties)) state.properties.set(key, text);
  data.sheets.forEach((sheet, index) => engine.sheets.hide(ids[index]!, sheet.visibility !== "visible"));
  const front = ids[data.activeSheet] ?? ids[0];
  if (front) engine.sheets.activate(front);
}

function addSheets({ engine }: Host, data: WorkbookData): SheetId[] {
  const blank = engine.sheets.list();
  return data.sheets.map(({ name }, index) => {
    const existing = blank[index];
    if (!existing) return engine.sheets.add(name);
    if (existing.name !== name) engine.sheets.rename(existing.id, name);
    return existing.id;
  });
}

async function fillSheet(host: Host, id: SheetId, sheet: SheetData, pause: Pause): Promise<void> {
  const { engine, state } = host;
  // Before there is anything to measure again.
  sizeColumns(host, id, sheet);
  // Before the cells: merging takes away what stands under the merge, which files may have.
  for (const area of sheet.merges) engine.layout.merge(id, area);
  // Before what is written, whose height depends on how it looks.
  await styleCells(host, id, sheet, pause);
  await writeCells(host, id, sheet, false, pause);
  attachToCells(host, id, sheet);
  const measured = new Map<number, number>();
  for (const [row, { height, hidden, automatic }] of sheet.rows) {
    if (height !== undefined && automatic) measured.set(row, height);
    else if (height !== undefined) engine.layout.setRowHeight(id, row, 1, height);
    if (hidden) engine.layout.hideRows(id, row, 1, true);
  }
  engine.layout.setMeasuredRows(id, measured);
  if (sheet.frozen) engine.layout.freeze(id, sheet.frozen.rows, sheet.frozen.columns);
  if (sheet.tabColor) engine.sheets.setTabColor(id, sheet.tabColor);
  if (!sheet.showGridlines) engine.sheets.setGridlines(id, false);
  if (sheet.visibility === "veryHidden") state.veryHidden.add(id);
  state.pages.set(id, sheet.page);
  if (sheet.filter) state.filters.set(id, sheet.filter);
  const protection = openedProtection(sheet.protection);
  if (protection) state.protections.set(id, protection);
  addTables(host, id, sheet);
  addRules(host, id, sheet);
  for (const data of sheet.charts) {
    state.charts.push({ id: host.nextId(), sheet: id, data, ...boxOf(engine.layout, id, data.position) });
  }
}

/** Columns without cells that are shown all the same. */
const BLANK_COLUMNS = 100;

/** A file may give a width to each of the 16,384 columns: those far from its cells are kept, and not shown. */
function sizeColumns({ engine: { layout }, state }: Host, id: SheetId, sheet: SheetData): void {
  let shown = BLANK_COLUMNS;
  for (const [, column] of indexed(sheet.cells)) shown = Math.max(shown, column + 1);
  for (const run of columnRuns([...sheet.columns].filter(([column]) => column < shown))) {
    const { first, count, width, hidden } = run;
    if (width !== undefined) layout.setColumnWidth(id, first, count, charactersToPoints(width));
    if (hidden) layout.hideColumns(id, first, count, true);
  }
  const far = [...sheet.columns].filter(([column]) => column >= shown);
  if (far.length > 0) state.farColumns.set(id, new Map(far));
}

function addTables({ engine, state }: Host, id: SheetId, sheet: SheetData): void {
  for (const table of sheet.tables) {
    const { style, bandedRows, filterButton, showHeaders = true, showTotals = false } = table;
    if (!showHeaders) {
      state.headless.push({ sheet: id, data: table });
      continue;
    }
    // Structured references don't take the totals in.
    const area = showTotals ? { ...table.area, rows: table.area.rows - 1 } : table.area;
    const own = tableState(state, engine.tables.add(id, area, table.name));
    Object.assign(own, { style, bandedRows, filterButton });
    if (showTotals) {
      own.totals = new Map(table.columns.flatMap(({ name, totals }) => (totals ? [[name, totals]] : [])));
    }
    for (const { name, calculatedFormula } of table.columns) {
      if (calculatedFormula !== undefined) own.calculated.set(name, calculatedFormula.replace(/^=?/, "="));
    }
  }
}

function addRules(host: Host, id: SheetId, sheet: SheetData): void {
  const { validations, conditionalFormats } = host.engine;
  for (const { areas, alert, ...content } of sheet.validations) {
    validations.add(id, {
      id: host.nextId(),
      areas,
      content: { ...content, ...(alert ? { alert: { ...alert, show: true } } : {}) },
    });
  }
  // The last one added is on top.
  for (const { areas, ...content } of [...sheet.conditionalFormats].sort((a, b) => b.priority - a.priority)) {
    conditionalFormats.add(id, { id: host.nextId(), areas, content });
  }
}

type Indexed<T> = [row: number, column: number, item: T];

function* indexed<T>(entries: Iterable<[string, T]>): Generator<Indexed<T>> {
  for (const [key, item] of entries) {
    const comma = key.indexOf(",");
    yield [Number(key.slice(0, comma)), Number(key.slice(comma + 1)), item];
  }
}

/** As many cells as the engine takes in at once without the page standing still. */
const SLICE = 4_000;

/** Cells by row, so that far-away ones don't make one vast grid, in slices. */
class Slices<Item> {
  private rows = new Map<number, Map<number, Item>>();
  private size = 0;

  constructor(
    private readonly write: (rows: ReadonlyMap<number, ReadonlyMap<number, Item>>) => void,
    private readonly pause: Pause,
  ) {}

  /** @returns a pause to wait for, where the slice was full */
  add(row: number, column: number, item: Item): Promise<void> | undefined {
    const cells = this.rows.get(row) ?? new Map<number, Item>();
    this.rows.set(row, cells.set(column, item));
    return ++this.size < SLICE ? undefined : this.flush();
  }

  flush(): Promise<void> {
    if (this.size > 0) this.write(this.rows);
    this.rows = new Map();
    this.size = 0;
    return this.pause();
  }
}

async function writeCells(
  { engine }: Host,
  id: SheetId,
  sheet: SheetData,
  formulas: boolean,
  pause: Pause,
): Promise<void> {
  const hasHeight = (row: number) => sheet.rows.get(row)?.height !== undefined;
  const slices = new Slices<Cell>((rows) => engine.cells.load(id, rows, hasHeight), pause);
  for (const [row, column, { value, formula, error, array }] of indexed(sheet.cells)) {
    if ((formula !== undefined) !== formulas || (value === null && formula === undefined)) continue;
    const full = slices.add(row, column, {
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(error ? { error } : {}),
      ...(array ? { array: arrayOf(array) } : {}),
      ...(formula !== undefined && !array && engine.recalculates && intersects(formula)
        ? { kept: true }
        : {}),
    });
    if (full) await full;
  }
  await slices.flush();
}

function* formulaRows(sheet: SheetData): Generator<number> {
  for (const [row, , { formula }] of indexed(sheet.cells)) if (formula !== undefined) yield row;
}

async function styleCells({ engine }: Host, id: SheetId, sheet: SheetData, pause: Pause): Promise<void> {
  const slices = new Slices<CellStyle>((rows) => engine.styles.load(id, rows), pause);
  for (const [row, column, { style }] of indexed(sheet.cells)) {
    const full = style && slices.add(row, column, style);
    if (full) await full;
  }
  await slices.flush();
}

function attachToCells({ engine }: Host, id: SheetId, sheet: SheetData): void {
  const rows = new Map<number, Map<number, Attachment>>();
  for (const [row, column, { note, hyperlink }] of indexed(sheet.cells)) {
    if (note === undefined && hyperlink === undefined) continue;
    const cells = rows.get(row) ?? new Map<number, Attachment>();
    rows.set(row, cells.set(column, { note, hyperlink }));
  }
  engine.cells.attach(id, rows);
}

const arrayOf = ({ area: { rows, columns }, dynamic }: NonNullable<CellData["array"]>) => ({
  rows,
  columns,
  dynamic,
});
