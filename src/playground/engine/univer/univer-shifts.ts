import type { IRange } from "@univerjs/core";
import type { SheetId, SheetShift, ShiftWatcher } from "../engine";
import { toArea, type UniverBook } from "./univer-book";

/** In which rows or columns come in or go away, with all that Univer does about it. */
const MAY_SHIFT = new Set([
  "sheet.command.insert-row-by-range",
  "sheet.command.remove-row-by-range",
  "sheet.command.insert-col-by-range",
  "sheet.command.remove-col-by-range",
  "univer.command.undo",
  "univer.command.redo",
]);

const MUTATIONS: Readonly<Record<string, { readonly axis: SheetShift["axis"]; readonly sign: 1 | -1 }>> = {
  "sheet.mutation.insert-row": { axis: "row", sign: 1 },
  "sheet.mutation.remove-rows": { axis: "row", sign: -1 },
  "sheet.mutation.insert-col": { axis: "column", sign: 1 },
  "sheet.mutation.remove-col": { axis: "column", sign: -1 },
};

/** Tells before and after rows and columns come in or go away, be it the add-in, the grid's own menu, or undoing either. */
export class UniverShifts {
  private readonly watchers: ShiftWatcher[] = [];
  private running: { readonly command: string; readonly shifts: SheetShift[] } | undefined;

  constructor(private readonly book: UniverBook) {
    book.commands.beforeCommandExecuted(({ id }) => {
      if (!MAY_SHIFT.has(id)) return;
      this.running = { command: id, shifts: [] };
      this.watchers.forEach((watcher) => watcher.before());
    });
    book.commands.onCommandExecuted(({ id, params }) => {
      if (!this.running) return;
      const shift = this.shiftOf(id, params);
      if (shift) this.running.shifts.push(shift);
      if (id !== this.running.command) return;
      const { shifts } = this.running;
      this.running = undefined;
      if (shifts.length > 0) this.watchers.forEach((watcher) => watcher.after(shifts));
    });
  }

  watch(watcher: ShiftWatcher): void {
    this.watchers.push(watcher);
  }

  /** Tells of a shift that is no command of Univer. */
  run(shift: SheetShift, work: () => void): void {
    this.watchers.forEach((watcher) => watcher.before());
    work();
    this.watchers.forEach((watcher) => watcher.after([shift]));
  }

  private shiftOf(id: string, params: object | undefined): SheetShift | undefined {
    const kind = MUTATIONS[id];
    const { unitId, subUnitId, range } = (params ?? {}) as {
      unitId?: string;
      subUnitId?: SheetId;
      range?: IRange;
    };
    if (!kind || !range || subUnitId === undefined || unitId !== this.book.id) return undefined;
    const { row, rows, column, columns } = toArea(range);
    const [at, count] = kind.axis === "row" ? [row, rows] : [column, columns];
    return { sheet: subUnitId, axis: kind.axis, at, by: kind.sign * count };
  }
}
