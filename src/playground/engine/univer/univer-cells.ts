import { CellValueType, Dimension, type ICellData, type Nullable } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../../xlsx/workbook-data";
import type { Cell, CellStore, SheetId } from "../engine";
import { isErrorText } from "../error-values";
import { withThisRow } from "../this-row";
import type { UniverBook } from "./univer-book";

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
    private readonly formulas: FormulaPlace,
  ) {}

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
    this.book.sheet(sheet).deleteRows(row, count);
  }

  insertColumns(sheet: SheetId, column: number, count: number): void {
    this.book.sheet(sheet).insertColumns(column, count);
  }

  deleteColumns(sheet: SheetId, column: number, count: number): void {
    this.book.sheet(sheet).deleteColumns(column, count);
  }

  insertCells(sheet: SheetId, area: Area, shift: "down" | "right"): void {
    const dimension = shift === "down" ? Dimension.ROWS : Dimension.COLUMNS;
    this.book.range(sheet, area).insertCells(dimension);
  }

  deleteCells(sheet: SheetId, area: Area, shift: "up" | "left"): void {
    const dimension = shift === "up" ? Dimension.ROWS : Dimension.COLUMNS;
    this.book.range(sheet, area).deleteCells(dimension);
  }
}

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
