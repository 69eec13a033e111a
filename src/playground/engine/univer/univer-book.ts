import {
  ICommandService,
  type IDisposable,
  type Injector,
  type IRange,
  IUndoRedoService,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets/facade";
import type { Area } from "../../../xlsx/workbook-data";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/address/address";
import type { SheetId } from "../engine";

/** Blank rows and columns that stay below and beside what is written. */
const SPARE_ROWS = 500;
const SPARE_COLUMNS = 20;

/** A workbook of Univer, and the few ways in which the adapter touches it. */
export class UniverBook {
  readonly injector: Injector;
  /** True while a sheet is in front that nobody chose. */
  turning = false;
  /** Making one takes Univer longer than what is then asked of it. */
  private readonly facades = new Map<SheetId, FWorksheet>();
  private readonly disposables: IDisposable[] = [];

  constructor(
    readonly api: FUniver,
    readonly workbook: FWorkbook,
  ) {
    this.injector = workbook.getActiveSheet().getInject();
  }

  get id(): string {
    return this.workbook.getId();
  }

  get commands(): ICommandService {
    return this.injector.get(ICommandService);
  }

  /** Keeps a listener as long as the workbook is open: those of Univer hear of every workbook that it has. */
  whileOpen(...listeners: readonly IDisposable[]): void {
    this.disposables.push(...listeners);
  }

  close(): void {
    this.disposables.forEach((each) => each.dispose());
    this.injector.get(IUndoRedoService).clearUndoRedo(this.id);
    this.api.disposeUnit(this.id);
  }

  sheet(id: SheetId): FWorksheet {
    const known = this.facades.get(id);
    // A sheet that was deleted and came back is another one.
    if (known && known.getSheet() === this.workbook.getWorkbook().getSheetBySheetId(id)) return known;
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`No hay una hoja con el identificador ${id}`);
    this.facades.set(id, sheet);
    return sheet;
  }

  /**
   * The area on the sheet, which grows if it is too small: Univer's sheets begin smaller than Excel's. Of whole rows or columns, the part
   * that Univer has.
   */
  range(id: SheetId, area: Area): FRange {
    const sheet = this.sheet(id);
    const rows = area.rows === SHEET_ROWS ? Math.min(sheet.getMaxRows(), area.rows) : area.rows;
    const columns =
      area.columns === SHEET_COLUMNS ? Math.min(sheet.getMaxColumns(), area.columns) : area.columns;
    this.grow(sheet, area.row + rows, area.column + columns);
    return sheet.getRange(area.row, area.column, rows, columns);
  }

  /** Lets a sheet have at least so many rows and columns. */
  grow(sheet: FWorksheet, rows: number, columns: number): void {
    if (rows > sheet.getMaxRows()) sheet.setRowCount(Math.min(SHEET_ROWS, rows + SPARE_ROWS));
    if (columns > sheet.getMaxColumns())
      sheet.setColumnCount(Math.min(SHEET_COLUMNS, columns + SPARE_COLUMNS));
  }

  /** Runs a command of Univer on this workbook; throws if Univer refuses it. */
  run(command: string, parameters: object): void {
    if (!this.commands.syncExecuteCommand(command, { unitId: this.id, ...parameters })) {
      throw new Error(`Univer rechazó ${command}`);
    }
  }

  /** Univer looks for what has to follow deleted rows and columns on the sheet in front: the sheet is there meanwhile. */
  inFront(id: SheetId, work: (sheet: FWorksheet) => void): void {
    const front = this.workbook.getActiveSheet().getSheetId();
    if (front === id) return work(this.sheet(id));
    this.turning = true;
    try {
      this.workbook.setActiveSheet(id);
      work(this.sheet(id));
      this.workbook.setActiveSheet(front);
    } finally {
      this.turning = false;
    }
  }

  /** Everything that `work` does is one step of undo. */
  async asOneUndoStep<T>(work: () => Promise<T>): Promise<T> {
    const batching = this.injector.get(IUndoRedoService).__tempBatchingUndoRedo(this.id);
    try {
      return await work();
    } finally {
      batching.dispose();
    }
  }
}

export const toRange = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

export const toArea = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});
