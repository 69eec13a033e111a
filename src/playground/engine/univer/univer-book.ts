import { ICommandService, type Injector, type IRange, IUndoRedoService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets/facade";
import type { Area } from "../../../xlsx/workbook-data";
import type { SheetId } from "../engine";

/** A workbook of Univer, and the few ways in which the adapter touches it. */
export class UniverBook {
  readonly injector: Injector;

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

  sheet(id: SheetId): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`No hay una hoja con el identificador ${id}`);
    return sheet;
  }

  /** Runs a command of Univer on this workbook; throws if Univer refuses it. */
  run(command: string, parameters: object): void {
    if (!this.commands.syncExecuteCommand(command, { unitId: this.id, ...parameters })) {
      throw new Error(`Univer rechazó ${command}`);
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
