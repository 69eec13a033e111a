import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../../xlsx/workbook-data";
import type { Cell, CellStore, SheetId, SheetShift } from "../engine";
import { isErrorText } from "../error-values";
import { shiftFormula } from "../shift-formula";
import { withThisRow } from "../this-row";
import type { UniverBook } from "./univer-book";
import type { UniverShifts } from "./univer-shifts";

type Grid = Record<number, Record<number, ICellData>>;

/** Where a formula is kept: in Univer's `f`, which calculates it, or beside the value. */
export interface FormulaPlace {
  read(cell: ICellData): string | undefined;
  write(formula: string | undefined, last: Cell): Partial<ICellData>;
}

export const CALCULATED: FormulaPlace = {
  read: (cell) => cell.f ?? undefined,
  // With a formula no value is given: Univer would take `v: null` for emptying the cell.
  write: (formula, last) => ({
    f: formula ?? null,
    si: null,
    custom: null,
    ...(formula ? {} : content(last)),
  }),
};

/** For tables that Univer would take minutes to calculate. */
export const KEPT_AS_TEXT: FormulaPlace = {
  read: (cell) => (cell.custom?.["formula"] as string | undefined) ?? cell.f ?? undefined,
  write: (formula, last) => ({ f: null, si: null, custom: formula ? { formula } : null, ...content(last) }),
};

export class UniverCells implements CellStore {
  constructor(
    private readonly book: UniverBook,
    private readonly shifts: UniverShifts,
    private readonly formulas: FormulaPlace,
  ) {
    // Univer moves references in the formulas that it knows.
    if (formulas === KEPT_AS_TEXT) {
      const after = (moved: readonly SheetShift[]) =>
        moved.forEach((shift) => this.shiftFormulas(shift, KEPT));
      shifts.watch({ before() {}, after });
    }
  }

  read(sheet: SheetId, area: Area): Cell[][] {
    const worksheet = this.book.sheet(sheet);
    const matrix = worksheet.getSheet().getCellMatrix();
    return rowsOf(area).map((row) =>
      columnsOf(area).map((column) => this.cell(worksheet, matrix.getValue(row, column), row, column)),
    );
  }

  private cell(worksheet: FWorksheet, data: Nullable<ICellData>, row: number, column: number): Cell {
    if (!data) return { value: null };
    // A formula that was filled down is stored once and shared by `si`; only the range knows its text.
    const formula =
      data.si && !data.f ? worksheet.getRange(row, column).getFormula() : this.formulas.read(data);
    return { ...valueOf(data), ...(formula ? { formula } : {}) };
  }

  write(sheet: SheetId, area: Area, grid: readonly (readonly (Cell | undefined)[])[]): void {
    const rows = new Map<number, Map<number, Cell>>();
    grid.forEach((cells, r) => {
      const row = new Map<number, Cell>();
      cells.forEach((cell, c) => cell && row.set(area.column + c, cell));
      if (row.size > 0) rows.set(area.row + r, row);
    });
    this.writeSparse(sheet, rows);
  }

  writeSparse(sheet: SheetId, rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>): void {
    const value: Grid = {};
    let lastColumn = 0;
    for (const [row, cells] of rows) {
      const line = (value[row] ??= {});
      for (const [column, cell] of cells) {
        lastColumn = Math.max(lastColumn, column);
        const formula = cell.formula === undefined ? undefined : withThisRow(cell.formula);
        line[column] = { p: null, ...this.formulas.write(formula, cell) };
      }
    }
    if (rows.size === 0) return;
    const lastRow = [...rows.keys()].reduce((last, row) => Math.max(last, row), 0);
    const range = this.book
      .range(sheet, { row: 0, column: 0, rows: lastRow + 1, columns: lastColumn + 1 })
      .getRange();
    this.book.run("sheet.command.set-range-values", { subUnitId: sheet, range, value });
  }

  text(sheet: SheetId, area: Area): string[][] {
    const range = this.book.range(sheet, area);
    return range.getDisplayValues().map((row) => row.map((text) => text.replace(/\r\n$/, "")));
  }

  used(sheet: SheetId, valuesOnly: boolean): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.book
      .sheet(sheet)
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, data) => {
        if (!data || isBlank(data, valuesOnly)) return;
        [top, left] = [Math.min(top, row), Math.min(left, column)];
        [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
      });
    return bottom < 0
      ? undefined
      : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  insertRows(sheet: SheetId, row: number, count: number): void {
    this.book.grow(this.book.sheet(sheet), row + 1, 1);
    this.book.sheet(sheet).insertRows(row, count);
  }

  deleteRows(sheet: SheetId, row: number, count: number): void {
    this.book.inFront(sheet, (front) => front.deleteRows(row, count));
  }

  insertColumns(sheet: SheetId, column: number, count: number): void {
    this.book.sheet(sheet).insertColumns(column, count);
  }

  deleteColumns(sheet: SheetId, column: number, count: number): void {
    this.book.inFront(sheet, (front) => front.deleteColumns(column, count));
  }

  insertCells(sheet: SheetId, area: Area, shift: "down" | "right"): void {
    this.moveBand(sheet, area, shift === "down" ? "row" : "column", 1);
  }

  deleteCells(sheet: SheetId, area: Area, shift: "up" | "left"): void {
    this.moveBand(sheet, area, shift === "up" ? "row" : "column", -1);
  }

  /**
   * Moves what stands below or beside an area. Univer's own commands for it work on the sheet in front, whichever is meant, and
   * end later.
   */
  private moveBand(sheet: SheetId, area: Area, axis: "row" | "column", sign: 1 | -1): void {
    const used = this.used(sheet, false);
    const vertical = axis === "row";
    const by = sign * (vertical ? area.rows : area.columns);
    const band = vertical
      ? { start: area.column, count: area.columns }
      : { start: area.row, count: area.rows };
    const shift = { sheet, axis, at: vertical ? area.row : area.column, by, band };
    const end = used ? (vertical ? used.row + used.rows : used.column + used.columns) : shift.at;
    this.shifts.run(shift, () => {
      const size = Math.max(0, end - shift.at);
      const moving = vertical ? { ...area, rows: size } : { ...area, columns: size };
      if (size > 0) this.moveCells(sheet, moving, shift);
      this.shiftFormulas(shift, WRITTEN);
    });
  }

  private moveCells(sheet: SheetId, area: Area, { axis, at, by }: SheetShift): void {
    const worksheet = this.book.sheet(sheet);
    const matrix = worksheet.getSheet().getCellMatrix();
    const [cleared, moved]: [Record<number, Record<number, null>>, Grid] = [{}, {}];
    for (const row of rowsOf(area)) {
      for (const column of columnsOf(area)) {
        (cleared[row] ??= {})[column] = null;
        const data = matrix.getValue(row, column);
        if (!data || (by < 0 && (axis === "row" ? row : column) < at - by)) continue;
        const to = axis === "row" ? { row: row + by, column } : { row, column: column + by };
        const shared = data.si && !data.f ? { f: worksheet.getRange(row, column).getFormula() } : {};
        (moved[to.row] ??= {})[to.column] = { ...data, ...shared, si: null };
      }
    }
    const far = axis === "row" ? { ...area, rows: area.rows + Math.max(0, by) } : area;
    const range = this.book
      .range(sheet, axis === "row" ? far : { ...area, columns: area.columns + Math.max(0, by) })
      .getRange();
    // In two steps: a style that is written is merged with the one there.
    this.book.run(WRITTEN, { subUnitId: sheet, range, value: cleared });
    this.book.run(WRITTEN, { subUnitId: sheet, range, value: moved });
  }

  /** Gives the formulas of the whole workbook the references that their cells have now. */
  private shiftFormulas(shift: SheetShift, write: typeof WRITTEN | typeof KEPT): void {
    const moved = this.book.sheet(shift.sheet).getSheetName();
    for (const worksheet of this.book.workbook.getSheets()) {
      const grid: Grid = {};
      const own = worksheet.getSheetName();
      worksheet
        .getSheet()
        .getCellMatrix()
        .forValue((row, column, data) => {
          const cell = data && this.cell(worksheet, data, row, column);
          if (!cell?.formula) return;
          const formula = shiftFormula(cell.formula, own, moved, shift);
          if (formula === cell.formula) return;
          (grid[row] ??= {})[column] = this.formulas.write(formula, cell);
        });
      if (Object.keys(grid).length === 0) continue;
      const range = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
      this.book.run(write, { subUnitId: worksheet.getSheetId(), range, value: grid, cellValue: grid });
    }
  }
}

/** With a step of undo, and without: the formulas that are kept go back when the cells do. */
const WRITTEN = "sheet.command.set-range-values";
const KEPT = "sheet.mutation.set-range-values";

function content({ value, error }: Cell): Partial<ICellData> {
  if (value === null) return { v: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // Text that looks like something else must stay text through edits of its neighbours.
  const looksOtherwise =
    value.trim() !== "" &&
    (!Number.isNaN(Number(value)) || isErrorText(value) || /^(true|false)$/i.test(value));
  return { v: value, t: looksOtherwise && !error ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function valueOf(data: ICellData): Cell {
  const { v: value, t: type, p: richText } = data;
  if (richText?.body && (value === undefined || value === null)) {
    return { value: richText.body.dataStream.replace(/\r\n$/, "") };
  }
  if (value === undefined || value === null) return { value: null };
  if (type === CellValueType.BOOLEAN) return { value: Boolean(Number(value)) };
  if (typeof value === "string") {
    const text = value.replace(/\r\n$/, "");
    return type !== CellValueType.FORCE_STRING && isErrorText(text)
      ? { value: text, error: true }
      : { value: text };
  }
  return { value };
}

function isBlank(data: ICellData, valuesOnly: boolean): boolean {
  const hasValue =
    (data.v !== undefined && data.v !== null && data.v !== "") || data.f || data.si || data.p || data.custom;
  return !hasValue && (valuesOnly || !data.s);
}

const rowsOf = ({ row, rows }: Area) => Array.from({ length: rows }, (_, index) => row + index);
const columnsOf = ({ column, columns }: Area) =>
  Array.from({ length: columns }, (_, index) => column + index);
