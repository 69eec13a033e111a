import { BooleanNumber, type IColumnData, type IRowData } from "@univerjs/core";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../../xlsx/workbook-data";
import { intersection } from "../../model/address/address";
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
    this.keepSelection(sheet, (worksheet) =>
      hidden ? worksheet.hideRows(row, count) : worksheet.showRows(row, count),
    );
  }

  columnHidden(sheet: SheetId, column: number): boolean {
    return !this.book.sheet(sheet).getSheet().getColVisible(column);
  }

  hideColumns(sheet: SheetId, column: number, count: number, hidden: boolean): void {
    this.keepSelection(sheet, (worksheet) =>
      hidden ? worksheet.hideColumns(column, count) : worksheet.showColumns(column, count),
    );
  }

  /** Univer selects what stands beside the rows or columns that it hides, and shows it: Excel leaves the selection alone. */
  private keepSelection(sheet: SheetId, work: (worksheet: FWorksheet) => void): void {
    const selected = this.book.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.book.id)
      .getSelectionsOfWorksheet(sheet);
    const before = [...selected];
    work(this.book.sheet(sheet));
    this.book.run(SetSelectionsOperation.id, { subUnitId: sheet, selections: before });
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

  sized(sheet: SheetId): Record<"columns" | "rows", ReadonlyMap<number, number | undefined>> {
    const { columnData, rowData, defaultRowHeight } = this.book.sheet(sheet).getSheet().getConfig();
    const columns = new Map<number, number | undefined>();
    for (const [column, data] of entries<IColumnData>(columnData)) {
      if (data.w !== undefined || data.hd) columns.set(column, toPoints(data.w));
    }
    const rows = new Map<number, number | undefined>();
    for (const [row, data] of entries<IRowData>(rowData)) {
      // Univer takes its own usual height away, though somebody set it.
      const height = data.h ?? (data.ia === BooleanNumber.FALSE ? defaultRowHeight : undefined);
      const fixed = isMeasured(data) || data.ia === BooleanNumber.TRUE ? undefined : height;
      if (fixed !== undefined || data.hd) rows.set(row, toPoints(fixed));
    }
    return { columns, rows };
  }

  measuredRows(sheet: SheetId): ReadonlyMap<number, number> {
    const { rowData } = this.book.sheet(sheet).getSheet().getConfig();
    return new Map(
      entries<IRowData>(rowData).flatMap(([row, data]) =>
        isMeasured(data) ? [[row, data.ah! * POINTS_PER_PIXEL] as const] : [],
      ),
    );
  }

  setMeasuredRows(sheet: SheetId, heights: ReadonlyMap<number, number>): void {
    const rowsAutoHeightInfo = [...heights].map(([row, points]) => ({
      row,
      autoHeight: points / POINTS_PER_PIXEL,
    }));
    if (rowsAutoHeightInfo.length > 0)
      this.book.run("sheet.mutation.set-worksheet-row-auto-height", { subUnitId: sheet, rowsAutoHeightInfo });
  }
}

const toPoints = (pixels: number | undefined) =>
  pixels === undefined ? undefined : pixels * POINTS_PER_PIXEL;

const entries = <Data>(data: object): [number, Partial<Data>][] =>
  Object.entries(data).flatMap(([index, item]: [string, Partial<Data> | undefined]) =>
    item ? [[Number(index), item]] : [],
  );

/** As Univer decides which height to show. */
const isMeasured = ({ ia, ah }: Partial<IRowData>) => ia !== BooleanNumber.FALSE && typeof ah === "number";
