import type { Area } from "../../../xlsx/workbook-data";
import type { SheetId } from "../../engine/engine";
import {
  bounding,
  fitsSheet,
  formatArea,
  intersection,
  isWholeColumns,
  isWholeRows,
  quoteSheet,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from "../address/address";
import { HostError, invalidArgument } from "../errors";
import type { Host } from "../host";
import { OfficeObject } from "../office-object";
import type { Range } from "./range";
import type { Worksheet } from "../worksheet/worksheet";

/** Where a range is, and the ranges beside it. */
export abstract class PlacedRange extends OfficeObject {
  constructor(
    host: Host,
    readonly hostSheet: SheetId,
    public hostArea: Area,
  ) {
    super(host);
    if (!fitsSheet(hostArea)) throw invalidArgument("The range is outside the sheet.");
  }

  abstract get worksheet(): Worksheet;

  /** Another range of the workbook, given as one or by its address. */
  abstract hostOther(other: Range | string): { sheet: SheetId; area: Area };

  protected abstract at(area: Area): Range;

  get address(): string {
    return `${quoteSheet(this.worksheet.name)}!${formatArea(this.hostArea)}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.hostArea.row;
  }

  get columnIndex(): number {
    return this.hostArea.column;
  }

  get rowCount(): number {
    return this.hostArea.rows;
  }

  get columnCount(): number {
    return this.hostArea.columns;
  }

  get cellCount(): number {
    const count = this.hostArea.rows * this.hostArea.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return isWholeColumns(this.hostArea);
  }

  get isEntireRow(): boolean {
    return isWholeRows(this.hostArea);
  }

  getCell(row: number, column: number): Range {
    const { row: top, column: left } = this.hostArea;
    return this.at({ row: top + row, column: left + column, rows: 1, columns: 1 });
  }

  getRow(row: number): Range {
    if (row < 0 || row >= this.hostArea.rows) throw invalidArgument();
    return this.at({ ...this.hostArea, row: this.hostArea.row + row, rows: 1 });
  }

  getColumn(column: number): Range {
    if (column < 0 || column >= this.hostArea.columns) throw invalidArgument();
    return this.at({ ...this.hostArea, column: this.hostArea.column + column, columns: 1 });
  }

  getLastRow(): Range {
    return this.getRow(this.hostArea.rows - 1);
  }

  getLastColumn(): Range {
    return this.getColumn(this.hostArea.columns - 1);
  }

  getLastCell(): Range {
    return this.getCell(this.hostArea.rows - 1, this.hostArea.columns - 1);
  }

  getRowsBelow(count = 1): Range {
    return count < 0
      ? this.getRowsAbove(-count)
      : this.at({ ...this.hostArea, row: this.hostArea.row + this.hostArea.rows, rows: count });
  }

  getRowsAbove(count = 1): Range {
    return count < 0
      ? this.getRowsBelow(-count)
      : this.at({ ...this.hostArea, row: this.hostArea.row - count, rows: count });
  }

  getColumnsAfter(count = 1): Range {
    const column = this.hostArea.column + this.hostArea.columns;
    return count < 0 ? this.getColumnsBefore(-count) : this.at({ ...this.hostArea, column, columns: count });
  }

  getColumnsBefore(count = 1): Range {
    return count < 0
      ? this.getColumnsAfter(-count)
      : this.at({ ...this.hostArea, column: this.hostArea.column - count, columns: count });
  }

  getResizedRange(deltaRows: number, deltaColumns: number): Range {
    const { rows, columns } = this.hostArea;
    return this.at({ ...this.hostArea, rows: rows + deltaRows, columns: columns + deltaColumns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.hostArea, rows, columns });
  }

  getOffsetRange(rows: number, columns: number): Range {
    const { row, column } = this.hostArea;
    return this.at({ ...this.hostArea, row: row + rows, column: column + columns });
  }

  getEntireRow(): Range {
    return this.at({ ...this.hostArea, column: 0, columns: SHEET_COLUMNS });
  }

  getEntireColumn(): Range {
    return this.at({ ...this.hostArea, row: 0, rows: SHEET_ROWS });
  }

  getIntersection(other: Range | string): Range {
    const range = this.getIntersectionOrNullObject(other);
    if (!range) throw new HostError("ItemNotFound", "The ranges have no cell in common.");
    return range;
  }

  getIntersectionOrNullObject(other: Range | string): Range | null {
    const { sheet, area } = this.hostOther(other);
    const common = sheet === this.hostSheet ? intersection(this.hostArea, area) : undefined;
    return common ? this.at(common) : null;
  }

  getBoundingRect(other: Range | string): Range {
    const { sheet, area } = this.hostOther(other);
    if (sheet !== this.hostSheet) throw invalidArgument("The ranges are on different sheets.");
    return this.at(bounding(this.hostArea, area));
  }

  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.host.engine.cells.used(this.hostSheet, valuesOnly);
    const common = used && intersection(used, this.hostArea);
    return common ? this.at(common) : null;
  }
}
