import type { Area } from "../../../xlsx/workbook-data";
import { intersection } from "../../model/address";
import type { LayoutStore, SheetId } from "../engine";
import { toArea, toRange, type UniverBook } from "./univer-book";

/** Univer measures in pixels of 1/96 inch. */
const POINTS_PER_PIXEL = 0.75;

export class UniverLayout implements LayoutStore {
  constructor(private readonly book: UniverBook) {}

  merges(sheet: SheetId): Area[] {
    return this.book
      .sheet(sheet)
      .getMergeData()
      .map((range) => toArea(range.getRange()));
  }

  merge(sheet: SheetId, area: Area): void {
    if (area.rows === 1 && area.columns === 1) return;
    this.book.range(sheet, area).merge({ defaultMerge: true, isForceMerge: true });
  }

  unmerge(sheet: SheetId, area: Area): void {
    const ranges = this.merges(sheet)
      .filter((merge) => intersection(merge, area))
      .map(toRange);
    if (ranges.length > 0)
      this.book.run("sheet.command.remove-worksheet-merge", { subUnitId: sheet, ranges });
  }

  columnWidth(sheet: SheetId, column: number): number {
    return this.columnHidden(sheet, column)
      ? 0
      : this.book.sheet(sheet).getColumnWidth(column) * POINTS_PER_PIXEL;
  }

  setColumnWidth(sheet: SheetId, column: number, count: number, points: number): void {
    this.book.grow(this.book.sheet(sheet), 1, column + 1);
    this.book.sheet(sheet).setColumnWidths(column, count, points / POINTS_PER_PIXEL);
  }

  rowHeight(sheet: SheetId, row: number): number {
    return this.rowHidden(sheet, row) ? 0 : this.book.sheet(sheet).getRowHeight(row) * POINTS_PER_PIXEL;
  }

  setRowHeight(sheet: SheetId, row: number, count: number, points: number): void {
    this.book.sheet(sheet).setRowHeightsForced(row, count, points / POINTS_PER_PIXEL);
  }

  autofitRows(sheet: SheetId, row: number, count: number): void {
    this.book.sheet(sheet).setRowAutoHeight(row, count);
  }

  rowHidden(sheet: SheetId, row: number): boolean {
    return !this.book.sheet(sheet).getSheet().getRowVisible(row);
  }

  hideRows(sheet: SheetId, row: number, count: number, hidden: boolean): void {
    const worksheet = this.book.sheet(sheet);
    if (hidden) worksheet.hideRows(row, count);
    else worksheet.showRows(row, count);
  }

  columnHidden(sheet: SheetId, column: number): boolean {
    return !this.book.sheet(sheet).getSheet().getColVisible(column);
  }

  hideColumns(sheet: SheetId, column: number, count: number, hidden: boolean): void {
    const worksheet = this.book.sheet(sheet);
    if (hidden) worksheet.hideColumns(column, count);
    else worksheet.showColumns(column, count);
  }

  frozen(sheet: SheetId): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.book.sheet(sheet).getFreeze();
    return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
  }

  freeze(sheet: SheetId, rows: number, columns: number): void {
    const worksheet = this.book.sheet(sheet);
    if (rows === 0 && columns === 0) worksheet.cancelFreeze();
    else {
      const startRow = rows === 0 ? -1 : rows;
      worksheet.setFreeze({
        ySplit: rows,
        xSplit: columns,
        startRow,
        startColumn: columns === 0 ? -1 : columns,
      });
    }
  }

  sized(sheet: SheetId): { readonly columns: readonly number[]; readonly rows: readonly number[] } {
    const { columnData, rowData } = this.book.sheet(sheet).getSheet().getConfig();
    const changed = (data: object, size: "w" | "h") =>
      Object.entries(data).flatMap(
        ([index, item]: [string, Partial<Record<"w" | "h" | "hd", number>> | undefined]) =>
          item && (item[size] !== undefined || item.hd) ? [Number(index)] : [],
      );
    return { columns: changed(columnData, "w"), rows: changed(rowData, "h") };
  }
}
