import { type ICellData, type IStyleData, IUndoRedoService } from "@univerjs/core";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from "@univerjs/sheets";
import type { Area, CellStyle } from "../../../../xlsx/workbook-data";
import type { SheetId, StylePatch, StyleStore } from "../../engine";
import { fromUniverStyle, toUniverStyle } from "./style-conversion";
import { PendingStyles, patched, type SparsePatches } from "./pending-styles";
import type { Deferral } from "../deferral";
import type { UniverBook } from "../univer-book";

type Grid = Record<number, Record<number, ICellData>>;

export class UniverStyles implements StyleStore {
  private readonly pending = new PendingStyles();
  /** Univer's name for each style that was loaded. */
  private readonly loaded = new WeakMap<CellStyle, string>();
  /** What each of Univer's names stands for; a style that changes gets another. */
  private readonly known = new Map<string, CellStyle>();

  constructor(
    private readonly book: UniverBook,
    private readonly deferral: Deferral,
  ) {
    deferral.onFlush(() => {
      for (const [sheet, rows] of this.pending.take()) this.write(sheet, rows);
    });
  }

  numberFormat(sheet: SheetId, row: number, column: number): string {
    const waiting = this.pending.at(sheet, row, column)?.numberFormat;
    return waiting ?? this.style(sheet, row, column)?.n?.pattern ?? "General";
  }

  private style(sheet: SheetId, row: number, column: number): IStyleData | undefined {
    const worksheet = this.book.sheet(sheet);
    const cell = worksheet.getSheet().getCellMatrix().getValue(row, column);
    return (cell?.s && worksheet.getWorkbook().getStyles().getStyleByCell(cell)) || undefined;
  }

  read(sheet: SheetId, row: number, column: number): CellStyle {
    const id = this.book.sheet(sheet).getSheet().getCellMatrix().getValue(row, column)?.s;
    const known = typeof id === "string" ? this.known.get(id) : undefined;
    const style = known ?? this.converted(sheet, row, column);
    if (typeof id === "string") this.known.set(id, style);
    return patched(style, this.pending.at(sheet, row, column));
  }

  private converted(sheet: SheetId, row: number, column: number): CellStyle {
    const style = this.style(sheet, row, column);
    return style ? fromUniverStyle(style) : {};
  }

  patch(sheet: SheetId, area: Area, patch: (row: number, column: number) => StylePatch | undefined): void {
    const rows = new Map<number, Map<number, StylePatch>>();
    for (let row = area.row; row < area.row + area.rows; row++) {
      const cells = new Map<number, StylePatch>();
      for (let column = area.column; column < area.column + area.columns; column++) {
        const change = patch(row, column);
        if (change) cells.set(column, change);
      }
      if (cells.size > 0) rows.set(row, cells);
    }
    this.patchSparse(sheet, rows);
  }

  patchSparse(sheet: SheetId, rows: SparsePatches): void {
    if (this.deferral.active) this.pending.add(sheet, rows);
    else this.write(sheet, rows);
  }

  private write(sheet: SheetId, rows: SparsePatches): void {
    const value: Grid = {};
    const matrix = this.book.sheet(sheet).getSheet().getCellMatrix();
    let [lastRow, lastColumn] = [-1, -1];
    for (const [row, cells] of rows) {
      for (const [column, change] of cells) {
        const style = toUniverStyle(change);
        if (Object.keys(style).length === 0) continue;
        // With its type: a number that gets the format of texts would become a text.
        const type = matrix.getValue(row, column)?.t;
        (value[row] ??= {})[column] = { s: style as IStyleData, ...(type ? { t: type } : {}) };
        [lastRow, lastColumn] = [Math.max(lastRow, row), Math.max(lastColumn, column)];
      }
    }
    if (lastRow < 0) return;
    this.book.range(sheet, { row: 0, column: 0, rows: lastRow + 1, columns: lastColumn + 1 });
    this.apply(sheet, value);
  }

  /** Put where Univer's command would put them: it looks through all the styles for each cell. */
  load(sheet: SheetId, rows: ReadonlyMap<number, ReadonlyMap<number, CellStyle>>): void {
    const worksheet = this.book.sheet(sheet);
    const matrix = worksheet.getSheet().getCellMatrix();
    const styles = worksheet.getWorkbook().getStyles();
    let [lastRow, lastColumn] = [0, 0];
    for (const [row, cells] of rows) {
      for (const [column, style] of cells) {
        const id = this.loaded.get(style) ?? styles.setValue(toUniverStyle(style) as IStyleData);
        if (!id) continue;
        this.loaded.set(style, id);
        matrix.setValue(row, column, { ...matrix.getValue(row, column), s: id });
        [lastRow, lastColumn] = [Math.max(lastRow, row), Math.max(lastColumn, column)];
      }
    }
    this.book.grow(worksheet, lastRow + 1, lastColumn + 1);
  }

  clear(sheet: SheetId, area: Area): void {
    this.deferral.flush();
    this.book.range(sheet, area).clearFormat();
  }

  /**
   * As Univer's own command for styles does it: the trigger tells the formulas that no content changed; without it they would be taken for
   * emptied. (That command sets one property at a time.)
   */
  private apply(sheet: SheetId, cellValue: Grid): void {
    const redo = { unitId: this.book.id, subUnitId: sheet, cellValue, trigger: "sheet.command.set-style" };
    const undo = { ...SetRangeValuesUndoMutationFactory(this.book.injector, redo), trigger: redo.trigger };
    this.book.run(SetRangeValuesMutation.id, redo);
    this.book.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.book.id,
      undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }],
      redoMutations: [{ id: SetRangeValuesMutation.id, params: redo }],
    });
  }
}
