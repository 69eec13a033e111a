import type { ICellData, Nullable } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../../../xlsx/workbook-data";
import type { Attachment, Cell, CellStore, SheetId, SheetShift } from "../../engine";
import { withThisRow } from "../../this-row";
import type { CalculationLimit } from "../calculation/calculation-limit";
import { customOf, keepAttachments, withFormula } from "./attachments";
import { calculatedFormula, content, type Grid, isBlank, valueOf } from "./cell-data";
import { keepAllFormulas, KEPT, shiftFormulas, WRITTEN } from "../calculation/formulas";
import type { UniverBook } from "../univer-book";
import type { UniverShifts } from "./univer-shifts";

/**
 * Of the rows without a height, so many are loaded by Univer's own command, which measures their text (see
 * measured-rows.ts); the others are put where it would put them.
 */
const MEASURED_ROWS = 2_000;

export class UniverCells implements CellStore {
  constructor(
    private readonly book: UniverBook,
    private readonly shifts: UniverShifts,
    private readonly limit: CalculationLimit,
  ) {
    limit.onPassed(() => keepAllFormulas(book));
    keepAttachments(book);
    // Univer moves references in the formulas that it knows.
    shifts.watch({
      before() {},
      after: (moved) => moved.forEach((shift) => shiftFormulas(book, shift, KEPT)),
    });
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
    const { formula: kept, array } = customOf(data);
    const formula = kept ?? calculatedFormula(worksheet, data, row, column);
    return { ...valueOf(data), ...(formula ? { formula, ...(array ? { array } : {}) } : {}) };
  }

  /** A formula is Univer's, which calculates it, or kept as text beside its last value. */
  private written(cell: Cell, before: Nullable<ICellData>): ICellData {
    const formula = cell.formula === undefined ? undefined : withThisRow(cell.formula);
    const array = formula === undefined ? undefined : cell.array;
    const fillsMore = array !== undefined && array.rows * array.columns > 1;
    const kept = this.limit.calculates && !fillsMore && !cell.kept ? undefined : formula;
    const calculated = kept === undefined ? formula : undefined;
    return {
      f: calculated ?? null,
      si: null,
      custom: withFormula(before, { formula: kept, array }),
      // With a formula no value is given: Univer would take `v: null` for emptying the cell.
      ...(calculated === undefined ? content(cell) : {}),
    };
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
    this.limit.formulas(sheet, rowsWithFormulas(rows));
    const value: Grid = {};
    const matrix = this.book.sheet(sheet).getSheet().getCellMatrix();
    let lastColumn = 0;
    for (const [row, cells] of rows) {
      const line = (value[row] ??= {});
      for (const [column, cell] of cells) {
        lastColumn = Math.max(lastColumn, column);
        line[column] = { p: null, ...this.written(cell, matrix.getValue(row, column)) };
      }
    }
    if (rows.size === 0) return;
    const lastRow = [...rows.keys()].reduce((last, row) => Math.max(last, row), 0);
    const range = this.book
      .range(sheet, { row: 0, column: 0, rows: lastRow + 1, columns: lastColumn + 1 })
      .getRange();
    this.book.run(WRITTEN, { subUnitId: sheet, range, value });
  }

  load(
    sheet: SheetId,
    rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>,
    hasHeight: (row: number) => boolean,
  ): void {
    const measured = new Map<number, ReadonlyMap<number, Cell>>();
    const matrix = this.book.sheet(sheet).getSheet().getCellMatrix();
    for (const [row, cells] of rows) {
      if (row < MEASURED_ROWS && !hasHeight(row)) {
        measured.set(row, cells);
        continue;
      }
      for (const [column, cell] of cells) {
        const before = matrix.getValue(row, column);
        const written = this.written(cell, before);
        if (written.f) measured.set(row, new Map(measured.get(row)).set(column, cell));
        else matrix.setValue(row, column, { ...(before?.s ? { s: before.s } : {}), ...written });
      }
    }
    this.growFor(sheet, rows);
    this.writeSparse(sheet, measured);
  }

  expectFormulas(sheet: SheetId, rows: Iterable<number>): void {
    this.limit.formulas(sheet, rows);
  }

  private growFor(sheet: SheetId, rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>): void {
    let [lastRow, lastColumn] = [0, 0];
    for (const [row, cells] of rows) {
      lastRow = Math.max(lastRow, row);
      for (const column of cells.keys()) lastColumn = Math.max(lastColumn, column);
    }
    this.book.grow(this.book.sheet(sheet), lastRow + 1, lastColumn + 1);
  }

  attach(sheet: SheetId, rows: ReadonlyMap<number, ReadonlyMap<number, Attachment>>): void {
    const cellValue: Grid = {};
    const matrix = this.book.sheet(sheet).getSheet().getCellMatrix();
    for (const [row, cells] of rows) {
      for (const [column, attachment] of cells) {
        const { formula, array } = customOf(matrix.getValue(row, column));
        (cellValue[row] ??= {})[column] = {
          custom: withFormula({ custom: { ...attachment } }, { formula, array }),
        };
      }
    }
    if (rows.size > 0) this.book.run(KEPT, { subUnitId: sheet, cellValue });
  }

  attached(sheet: SheetId): ReadonlyMap<string, Attachment> {
    const found = new Map<string, Attachment>();
    this.book
      .sheet(sheet)
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, data) => {
        const { note, hyperlink } = customOf(data);
        if (note ?? hyperlink)
          found.set(`${row},${column}`, { ...(note && { note }), ...(hyperlink && { hyperlink }) });
      });
    return found;
  }

  text(sheet: SheetId, area: Area): string[][] {
    this.book.range(sheet, area);
    const worksheet = this.book.sheet(sheet);
    const matrix = worksheet.getSheet().getCellMatrix();
    const known = new Map<string, string>();
    const shown = (row: number, column: number) =>
      worksheet.getRange(row, column).getDisplayValue().replace(/\r\n$/, "");
    return rowsOf(area).map((row) =>
      columnsOf(area).map((column) => {
        const data = matrix.getValue(row, column);
        const { v: value, t: type, s: style } = data ?? {};
        if (!data || ((value ?? null) === null && !data.p)) return "";
        // Univer asks all its plugins about each cell; what it shows follows from the value and the style alone.
        if (typeof style === "object" || data.p) return shown(row, column);
        const key = [type, style, value].join("|");
        const text = known.get(key) ?? shown(row, column);
        known.set(key, text);
        return text;
      }),
    );
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
      shiftFormulas(this.book, shift, WRITTEN);
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
        const f = calculatedFormula(worksheet, data, row, column) ?? null;
        (moved[to.row] ??= {})[to.column] = { ...data, f, si: null };
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
}

function* rowsWithFormulas(rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>): Generator<number> {
  for (const [row, cells] of rows) {
    for (const { formula } of cells.values()) {
      if (formula === undefined) continue;
      yield row;
      break;
    }
  }
}

const rowsOf = ({ row, rows }: Area) => Array.from({ length: rows }, (_, index) => row + index);
const columnsOf = ({ column, columns }: Area) =>
  Array.from({ length: columns }, (_, index) => column + index);
