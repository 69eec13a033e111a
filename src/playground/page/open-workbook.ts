import { IUndoRedoService } from "@univerjs/core";
import type { WorkbookData } from "../../xlsx/workbook-data";
import { Dispatcher } from "../dispatch/dispatcher";
import { sendEvents } from "../dispatch/events";
import { Faults } from "../dispatch/faults";
import type { Engine, SheetId } from "../engine/engine";
import { createUniverEngine } from "../engine/univer/univer-engine";
import type { Pause } from "../engine/pause";
import { parseAddress } from "../model/address/address";
import { createWorkbook } from "../model/create-workbook";
import { fromWorkbookData } from "../model/saving/from-workbook-data";
import { toWorkbookDataInTurns } from "../model/saving/to-workbook-data";
import { type ChartCell, drawnChart } from "./charts/drawn-chart";
import { interpretTyped } from "./input/typed-text";
import { toCellData } from "./grid/cell-content";
import type { UniverGrid } from "./grid/create-univer";
import { firstSheet } from "./grid/growing-sheets";
import type { OpenWorkbook, WorkbookListener } from "./workbook";

/**
 * Puts a workbook in the grid and raises Excel's object model over it.
 * @param grid where no other workbook is on show
 * @param pause called between two pieces of a large one; what it throws ends the opening
 * @param fileName what the add-in takes for the workbook's name
 */
export async function openWorkbook(
  { univer, api }: UniverGrid,
  data: WorkbookData,
  fileName: string,
  listener: WorkbookListener,
  pause: Pause,
): Promise<OpenWorkbook> {
  const univerBook = api.createWorkbook(firstSheet(crypto.randomUUID(), data.sheets[0]?.name ?? ""));
  univerBook.setNumfmtLocal("es");
  const engine = createUniverEngine(api, univerBook, true);
  const workbook = createWorkbook(engine);
  const { state } = workbook.host;
  state.properties.set("host:fileName", fileName);
  try {
    await fromWorkbookData(workbook.host, data, pause);
  } catch (error) {
    engine.dispose();
    throw error;
  }
  // Opening is nothing that a person did, so nothing to be undone.
  univer.__getInjector().get(IUndoRedoService).clearUndoRedo(univerBook.getId());
  const calculated = api.getFormula().calculationEnd(() => listener.shown());
  const faults = new Faults();
  const dispatcher = new Dispatcher({ workbook, engine, faults });
  sendEvents(engine, (entries) => listener.events(entries, dispatcher.author));
  engine.onShiftRefused(listener.shiftRefused);
  engine.onCalculationStopped(listener.stoppedCalculating);
  engine.listen({
    ...DEAF,
    edited: listener.changed,
    sheetAdded: listener.changed,
    sheetRemoved: listener.changed,
    sheetActivated: listener.shown,
  });
  return {
    get recalculates() {
      return engine.recalculates;
    },
    notKept: data.notKept ?? [],
    withoutValue: engine.recalculates ? 0 : formulasWithoutValue(data),
    faults,
    runBatch: (body, author) => dispatcher.run(body, author).finally(listener.shown),
    settings: () => [...state.settings],
    saveSettings: (entries) => {
      state.settings.clear();
      for (const [key, json] of entries) state.settings.set(key, json);
      listener.changed();
    },
    isEditingCell: () => univerBook.isCellEditing(),
    tableAt: (sheet, row, column) => tableAt(engine, sheet, row, column),
    charts: () => {
      const front = engine.sheets.active();
      return state.charts
        .filter((chart) => chart.sheet === front)
        .map((chart) => drawnChart(chart.data, (reference) => chartCells(engine, reference)));
    },
    toData: (turn) => toWorkbookDataInTurns(workbook.host, turn),
    undo: () => void api.undo(),
    redo: () => void api.redo(),
    sheetNames: () => engine.sheets.list().map((sheet) => sheet.name),
    cell: (sheet, address) => {
      const cell = engine.cells.read(sheetId(engine, sheet), parseAddress(address).area)[0]?.[0];
      return cell ?? { value: null };
    },
    type: (sheet, address, text) => {
      const range = univerBook.getSheetByName(sheet)?.getRange(address);
      if (!range) throw new Error(`There is no cell ${sheet}!${address}`);
      const tableName = tableAt(engine, sheetId(engine, sheet), range.getRow(), range.getColumn());
      const context = { numberFormat: range.getNumberFormat(), currentYear: new Date().getFullYear() };
      const value = interpretTyped(text, { ...context, ...(tableName === undefined ? {} : { tableName }) });
      range.setValue(toCellData(value, range.getCellStyleData() ?? undefined));
    },
    settle: () => engine.settle(),
    dispose: () => {
      calculated.dispose();
      engine.dispose();
    },
  };
}

/** For listeners that care for some events only. */
const DEAF = { edited() {}, selected() {}, sheetAdded() {}, sheetRemoved() {}, sheetActivated() {} };

function chartCells(engine: Engine, reference: string): ChartCell[] {
  const { sheet, area } = parseAddress(reference);
  const id = sheet === undefined ? engine.sheets.active() : sheetId(engine, sheet);
  const texts = engine.cells.text(id, area).flat();
  return engine.cells
    .read(id, area)
    .flat()
    .map((cell, index) => ({ value: cell.value, text: texts[index] ?? "" }));
}

/** Those that show nothing where nothing is calculated. */
function formulasWithoutValue({ sheets }: WorkbookData): number {
  let count = 0;
  for (const { cells } of sheets)
    for (const { formula, value } of cells.values()) if (formula !== undefined && value === null) count++;
  return count;
}

function sheetId(engine: Engine, name: string): SheetId {
  const sheet = engine.sheets.list().find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
  return sheet.id;
}

function tableAt(engine: Engine, sheet: SheetId, row: number, column: number): string | undefined {
  return engine.tables.list().find(({ sheet: own, area }) => {
    const insideRows = row >= area.row && row < area.row + area.rows;
    return own === sheet && insideRows && column >= area.column && column < area.column + area.columns;
  })?.name;
}
