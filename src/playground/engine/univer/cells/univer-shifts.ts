import {
  CommandType,
  CustomCommandExecutionError,
  type IMutationInfo,
  IUndoRedoService,
  type IRange,
} from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import type { SheetId, SheetShift, ShiftCause, ShiftWatcher } from "../../engine";
import { inverse } from "../../shift";
import { toArea, type UniverBook } from "../univer-book";

/** Commands that let cells come in or go away; the rest of their rows and columns stays. */
const OF_CELLS: Readonly<Record<string, { readonly axis: SheetShift["axis"]; readonly sign: 1 | -1 }>> = {
  "sheet.command.insert-range-move-down": { axis: "row", sign: 1 },
  "sheet.command.insert-range-move-right": { axis: "column", sign: 1 },
  "sheet.command.delete-range-move-up": { axis: "row", sign: -1 },
  "sheet.command.delete-range-move-left": { axis: "column", sign: -1 },
};

/** In which rows, columns or cells come in or go away, with all that Univer does about it. */
const MAY_SHIFT: Readonly<Record<string, ShiftCause>> = {
  "sheet.command.insert-row-by-range": "done",
  "sheet.command.remove-row-by-range": "done",
  "sheet.command.insert-col-by-range": "done",
  "sheet.command.remove-col-by-range": "done",
  ...Object.fromEntries(Object.keys(OF_CELLS).map((id) => [id, "done"])),
  "univer.command.undo": "undone",
  "univer.command.redo": "redone",
};

const MUTATIONS: Readonly<Record<string, { readonly axis: SheetShift["axis"]; readonly sign: 1 | -1 }>> = {
  "sheet.mutation.insert-row": { axis: "row", sign: 1 },
  "sheet.mutation.remove-rows": { axis: "row", sign: -1 },
  "sheet.mutation.insert-col": { axis: "column", sign: 1 },
  "sheet.mutation.remove-col": { axis: "column", sign: -1 },
};

/** Does nothing itself: it says in the steps of undo which cells moved, which Univer writes there one by one. */
const CELLS_MOVED = "seguimatriz.mutation.cells-moved";

interface CellsMoved {
  readonly unitId: string;
  readonly shift: SheetShift;
  /** Univer's own command also lets the sheet have more rows at its end, which moves nothing. */
  readonly alone: boolean;
}

interface Running {
  readonly command: string;
  readonly cause: ShiftCause;
  readonly shifts: SheetShift[];
  alone: boolean;
}

/** Tells before and after cells come in or go away, be it the add-in, the grid's own menu, or undoing either. */
export class UniverShifts {
  private readonly watchers: ShiftWatcher[] = [];
  private readonly refusals: (() => void)[] = [];
  private running: Running | undefined;

  constructor(private readonly book: UniverBook) {
    const { commands, injector } = book;
    if (!commands.hasCommand(CELLS_MOVED)) {
      commands.registerCommand({ id: CELLS_MOVED, type: CommandType.MUTATION, handler: () => true });
    }
    book.whileOpen(
      commands.beforeCommandExecuted(({ id, params }) => {
        this.refuse(id, (params as { range?: IRange } | undefined)?.range);
        this.begin(id);
      }),
      commands.onCommandExecuted(({ id, params }) => this.follow(id, params)),
      injector.get(SheetInterceptorService).interceptCommand({
        getMutations: ({ id, params }) => this.marks(id, (params as { range?: IRange } | undefined)?.range),
      }),
    );
  }

  watch(watcher: ShiftWatcher): void {
    this.watchers.push(watcher);
  }

  /** Tells of a shift that is no command of Univer. */
  run(shift: SheetShift, work: () => void): void {
    this.watchers.forEach((watcher) => watcher.before());
    work();
    this.book.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.book.id,
      undoMutations: [this.mark(inverse(shift), false)],
      redoMutations: [this.mark(shift, false)],
    });
    this.watchers.forEach((watcher) => watcher.after([shift], "done"));
  }

  onRefused(listener: () => void): void {
    this.refusals.push(listener);
  }

  /** Univer takes this error for a command that was not done. */
  private refuse(id: string, given: IRange | undefined): void {
    if (!OF_CELLS[id] || !this.isInFront()) return;
    const range = given ?? this.book.workbook.getActiveSheet().getActiveRange()?.getRange();
    const shift = this.shiftOf(id, range);
    if (!shift || this.watchers.every((watcher) => watcher.allows?.(shift) ?? true)) return;
    for (const listener of this.refusals) listener();
    throw new CustomCommandExecutionError(id);
  }

  private begin(id: string): void {
    const cause = MAY_SHIFT[id];
    if (!cause || !this.isInFront()) return;
    this.running = { command: id, cause, shifts: [], alone: false };
    this.watchers.forEach((watcher) => watcher.before());
  }

  private follow(id: string, params: object | undefined): void {
    const { running } = this;
    if (!running) return;
    this.note(running, id, params);
    if (id !== running.command) return;
    this.running = undefined;
    const shifts = running.alone ? running.shifts.filter(({ band }) => band) : running.shifts;
    if (shifts.length > 0) this.watchers.forEach((watcher) => watcher.after(shifts, running.cause));
  }

  private note(running: Running, id: string, params: object | undefined): void {
    const { unitId, subUnitId, range, shift, alone } = (params ?? {}) as Partial<CellsMoved> & {
      readonly subUnitId?: SheetId;
      readonly range?: IRange;
    };
    if (unitId !== this.book.id) return;
    if (id === CELLS_MOVED && shift) {
      running.shifts.push(shift);
      running.alone ||= alone ?? false;
      return;
    }
    const kind = MUTATIONS[id];
    if (!kind || !range || subUnitId === undefined) return;
    const { row, rows, column, columns } = toArea(range);
    const [at, count] = kind.axis === "row" ? [row, rows] : [column, columns];
    running.shifts.push({ sheet: subUnitId, axis: kind.axis, at, by: kind.sign * count });
  }

  /** What a command of Univer that moves cells has to say in its step of undo. */
  private marks(id: string, range: IRange | undefined): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
    const shift = this.isInFront() ? this.shiftOf(id, range) : undefined;
    if (!shift) return { redos: [], undos: [] };
    return { redos: [this.mark(shift, true)], undos: [this.mark(inverse(shift), true)] };
  }

  /** Of a command of Univer that moves cells of the sheet in front. */
  private shiftOf(id: string, range: IRange | undefined): SheetShift | undefined {
    const kind = OF_CELLS[id];
    if (!kind || !range) return undefined;
    const { row, rows, column, columns } = toArea(range);
    const sheet = this.book.workbook.getActiveSheet().getSheetId();
    const [at, count, band] =
      kind.axis === "row"
        ? [row, rows, { start: column, count: columns }]
        : [column, columns, { start: row, count: rows }];
    return { sheet, axis: kind.axis, at, by: kind.sign * count, band };
  }

  private mark(shift: SheetShift, alone: boolean): IMutationInfo {
    const params: CellsMoved = { unitId: this.book.id, shift, alone };
    return { id: CELLS_MOVED, params };
  }

  /** Univer's commands are those of the workbook in front. */
  private isInFront(): boolean {
    return this.book.api.getActiveWorkbook()?.getId() === this.book.id;
  }
}
