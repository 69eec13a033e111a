import type { Area, CellData, CellScalar, CellStyle } from "../../xlsx/workbook-data";
import type { Shift } from "./shift";

/** Stays the same when the sheet is renamed or moved. */
export type SheetId = string;

/** What a cell holds. An error result is the text "#DIV/0!" with `error: true`. */
export interface Cell {
  readonly value: CellScalar;
  /** With "=", en-US. */
  readonly formula?: string;
  readonly error?: boolean;
  /** Of a formula that is an array formula in files. */
  readonly array?: ArrayArea;
  /** Of a formula that the engine would take for another thing: it is kept beside its last value. */
  readonly kept?: boolean;
}

/** The cells that an array formula fills, from its own on. Over more than one it is kept and not calculated. */
export interface ArrayArea {
  readonly rows: number;
  readonly columns: number;
  readonly dynamic: boolean;
}

/** What a cell of a file has that is neither shown nor edited here: it stays with the cell, and is saved with it. */
export type Attachment = Pick<CellData, "note" | "hyperlink">;

export interface CellStore {
  read(sheet: SheetId, area: Area): Cell[][];
  /** One row of the grid per row of the area; `undefined` leaves the cell as it is. */
  write(sheet: SheetId, area: Area, grid: readonly (readonly (Cell | undefined)[])[]): void;
  /** Cells by row and column, wherever they are. */
  writeSparse(sheet: SheetId, rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>): void;
  /**
   * As `writeSparse`, of a file that is being opened: at less cost where no text has to be measured.
   * @param hasHeight whether the file says how high a row is
   */
  load(
    sheet: SheetId,
    rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>,
    hasHeight: (row: number) => boolean,
  ): void;
  /** Says in which rows formulas are about to be loaded, so that too many are known before the first is taken for one to calculate. */
  expectFormulas(sheet: SheetId, rows: Iterable<number>): void;
  /** By row and column; in place of what is attached to the cell. */
  attach(sheet: SheetId, rows: ReadonlyMap<number, ReadonlyMap<number, Attachment>>): void;
  /** By `row,column`. */
  attached(sheet: SheetId): ReadonlyMap<string, Attachment>;
  /** Text as the cell shows it, in en-US. */
  text(sheet: SheetId, area: Area): string[][];
  /** The smallest area around what is not blank; with `valuesOnly`, formatted blank cells don't count. */
  used(sheet: SheetId, valuesOnly: boolean): Area | undefined;
  insertRows(sheet: SheetId, row: number, count: number): void;
  deleteRows(sheet: SheetId, row: number, count: number): void;
  insertColumns(sheet: SheetId, column: number, count: number): void;
  deleteColumns(sheet: SheetId, column: number, count: number): void;
  insertCells(sheet: SheetId, area: Area, shift: "down" | "right"): void;
  deleteCells(sheet: SheetId, area: Area, shift: "up" | "left"): void;
}

/** A style where `null` takes the property away and `undefined` leaves it. */
export type StylePatch = { readonly [Key in keyof CellStyle]?: CellStyle[Key] | null };

export interface StyleStore {
  read(sheet: SheetId, row: number, column: number): CellStyle;
  /** "General" where none was set. */
  numberFormat(sheet: SheetId, row: number, column: number): string;
  /** The patch is merged into each cell's style, property by property (fonts and borders too). */
  patch(sheet: SheetId, area: Area, patch: (row: number, column: number) => StylePatch | undefined): void;
  /** Patches by row and column, wherever they are. */
  patchSparse(sheet: SheetId, rows: ReadonlyMap<number, ReadonlyMap<number, StylePatch>>): void;
  /** The styles of a file that is being opened, for cells that have none: no step of undo. */
  load(sheet: SheetId, rows: ReadonlyMap<number, ReadonlyMap<number, CellStyle>>): void;
  clear(sheet: SheetId, area: Area): void;
}

export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string;
  readonly gridlines: boolean;
}

export interface SheetStore {
  list(): SheetInfo[];
  active(): SheetId;
  activate(sheet: SheetId): void;
  add(name: string): SheetId;
  remove(sheet: SheetId): void;
  rename(sheet: SheetId, name: string): void;
  move(sheet: SheetId, position: number): void;
  hide(sheet: SheetId, hidden: boolean): void;
  setTabColor(sheet: SheetId, color: string): void;
  setGridlines(sheet: SheetId, shown: boolean): void;
  selection(sheet: SheetId): Area;
  select(sheet: SheetId, area: Area): void;
}

/** Sizes are in points here; each engine converts to its own unit. */
export interface LayoutStore {
  merges(sheet: SheetId): Area[];
  merge(sheet: SheetId, area: Area): void;
  unmerge(sheet: SheetId, area: Area): void;
  columnWidth(sheet: SheetId, column: number): number;
  setColumnWidth(sheet: SheetId, column: number, count: number, points: number): void;
  rowHeight(sheet: SheetId, row: number): number;
  setRowHeight(sheet: SheetId, row: number, count: number, points: number): void;
  autofitRows(sheet: SheetId, row: number, count: number): void;
  rowHidden(sheet: SheetId, row: number): boolean;
  hideRows(sheet: SheetId, row: number, count: number, hidden: boolean): void;
  columnHidden(sheet: SheetId, column: number): boolean;
  hideColumns(sheet: SheetId, column: number, count: number, hidden: boolean): void;
  frozen(sheet: SheetId): { readonly rows: number; readonly columns: number };
  freeze(sheet: SheetId, rows: number, columns: number): void;
  /** Columns whose width, and rows whose height, somebody set, or that are hidden; with that size, also of the hidden ones. */
  sized(sheet: SheetId): Record<"columns" | "rows", ReadonlyMap<number, number | undefined>>;
  /** Heights of rows that follow their text, where it was measured: without a screen it is not. */
  measuredRows(sheet: SheetId): ReadonlyMap<number, number>;
  /** Gives rows the height that their text was measured to need; they go on following it. */
  setMeasuredRows(sheet: SheetId, heights: ReadonlyMap<number, number>): void;
}

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheet: SheetId;
  /** With the header row. */
  readonly area: Area;
}

export interface TableStore {
  list(): TableInfo[];
  add(sheet: SheetId, area: Area, name: string): string;
  rename(id: string, name: string): void;
  resize(id: string, area: Area): void;
  /** Puts a table where it belongs after cells moved. No step of undo: it comes with the cells'. */
  restore(id: string, area: Area): void;
  remove(id: string): void;
}

export interface NameInfo {
  readonly id: string;
  readonly name: string;
  /** With "=". */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** Absent: the whole workbook. */
  readonly sheet?: SheetId;
}

export interface NameStore {
  list(): NameInfo[];
  find(id: string): NameInfo | undefined;
  /** Adds it, or replaces the one of the same id. */
  set(name: NameInfo): void;
  remove(id: string): void;
  /** Gives names the formulas they have after cells moved. No step of undo: it comes with the cells'. */
  restore(names: readonly NameInfo[]): void;
}

/** A rule and the cells it holds for: validations and conditional formats. */
export interface Rule<Content> {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly content: Content;
}

export interface RuleStore<Content> {
  list(sheet: SheetId): Rule<Content>[];
  add(sheet: SheetId, rule: Rule<Content>): void;
  replace(sheet: SheetId, rule: Rule<Content>): void;
  remove(sheet: SheetId, id: string): void;
  /** Puts each rule where it belongs after cells moved; one without areas goes away. No step of undo: it comes with the cells'. */
  restore(sheet: SheetId, rules: readonly Rule<Content>[]): void;
}

/** Cells that changed, by the person at the keyboard or by the add-in. */
export interface Edit {
  readonly sheet: SheetId;
  readonly area: Area;
  readonly kind: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
  readonly byAddIn: boolean;
}

export interface EngineEvents {
  edited(edit: Edit): void;
  selected(sheet: SheetId, area: Area): void;
  sheetAdded(sheet: SheetId): void;
  sheetRemoved(sheet: SheetId): void;
  sheetActivated(sheet: SheetId): void;
}

export interface SheetShift extends Shift {
  readonly sheet: SheetId;
}

/** Who moved cells: somebody, or the taking back or doing again of it. */
export type ShiftCause = "done" | "undone" | "redone";

/** Told of cells that move, whoever moves them: the add-in, a person, or undoing either. */
export interface ShiftWatcher {
  /** Whether a person may move these cells; absent: yes. */
  allows?(shift: SheetShift): boolean;
  /** Cells may be about to move. */
  before(): void;
  /** They moved, in this order. */
  after(shifts: readonly SheetShift[], cause: ShiftCause): void;
}

/**
 * The spreadsheet behind the object model: what holds the cells and calculates them.
 * Everything but `settle` is synchronous.
 */
export interface Engine {
  /** False once there are too many rows: formulas are then kept as text with their last known value. */
  readonly recalculates: boolean;
  /** Called when `recalculates` becomes false. */
  onCalculationStopped(listener: () => void): void;
  readonly sheets: SheetStore;
  readonly cells: CellStore;
  readonly styles: StyleStore;
  readonly layout: LayoutStore;
  readonly tables: TableStore;
  readonly names: NameStore;
  readonly validations: RuleStore<ValidationContent>;
  readonly conditionalFormats: RuleStore<ConditionalFormatContent>;
  /** Runs a batch of the add-in as one step of undo. */
  batch<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when the results of what was written stand in the cells. */
  settle(): Promise<void>;
  /** Calculates everything, and resolves when it is done. */
  calculate(): Promise<void>;
  listen(events: EngineEvents): void;
  watchShifts(watcher: ShiftWatcher): void;
  /** Called when a person was not allowed to move cells. */
  onShiftRefused(listener: () => void): void;
  dispose(): void;
}

/** Formulas without "="; relative references count from the first cell of the rule's first area. */
export interface ValidationContent {
  readonly type: "list" | "decimal" | "whole" | "date" | "time" | "textLength" | "custom" | "any";
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  /** Of a list with an option that holds a comma: the options as they are. */
  readonly items?: readonly string[];
  readonly allowBlank: boolean;
  readonly inCellDropDown?: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert?: {
    readonly title: string;
    readonly message: string;
    readonly style: string;
    readonly show: boolean;
  };
}

export interface ConditionalFormatContent {
  readonly formula?: string;
  readonly style?: Pick<CellStyle, "font" | "fill" | "borders" | "numberFormat">;
  readonly stopIfTrue: boolean;
  readonly priority: number;
  /** A rule of another kind, from an opened file: kept, not shown. */
  readonly raw?: unknown;
  /** What Office.js said of the rule where it is not a plain formula (cellValue, containsText…). */
  readonly office?: { readonly type: string; readonly rule: unknown };
}
