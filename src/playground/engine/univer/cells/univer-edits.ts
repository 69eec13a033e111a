import { type ICommandInfo, type IRange, ObjectMatrix } from "@univerjs/core";
import type { Area } from "../../../../xlsx/workbook-data";
import type { Edit, EngineEvents, SheetId } from "../../engine";
import { toArea, type UniverBook } from "../univer-book";

interface SheetMutation {
  readonly unitId?: string;
  readonly subUnitId: SheetId;
  readonly range?: IRange;
  readonly cellValue?: Record<number, Record<number, object>>;
}

const KINDS: Readonly<Record<string, Edit["kind"]>> = {
  "sheet.mutation.set-range-values": "RangeEdited",
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.remove-col": "ColumnDeleted",
};

/** What a sheet that is in front for a moment only must not tell. */
const OF_TURNING = new Set(["sheet.operation.set-worksheet-active", "sheet.operation.set-selections"]);

/** Tells what changes in the sheets, whoever does it; results of calculation are no edits. */
export class UniverEdits {
  /** True while a batch of the add-in runs. */
  byAddIn = false;
  private readonly listeners: EngineEvents[] = [];

  constructor(private readonly book: UniverBook) {
    book.whileOpen(
      book.commands.onCommandExecuted((command, options) => {
        if (options?.["applyFormulaCalculationResult"] || this.listeners.length === 0) return;
        this.tell(command);
      }),
    );
  }

  listen(events: EngineEvents): void {
    this.listeners.push(events);
  }

  private tell({ id, params }: Readonly<ICommandInfo>): void {
    const mutation = params as SheetMutation | undefined;
    if (!mutation || (mutation.unitId !== undefined && mutation.unitId !== this.book.id)) return;
    if (this.book.turning && OF_TURNING.has(id)) return;
    const each = (notify: (events: EngineEvents) => void) => this.listeners.forEach(notify);
    const kind = KINDS[id];
    if (kind) {
      const area = editedArea(mutation);
      if (area)
        each((events) => events.edited({ sheet: mutation.subUnitId, area, kind, byAddIn: this.byAddIn }));
    } else if (id === "sheet.operation.set-selections") {
      const { selections } = params as { selections?: { range: IRange }[] };
      const last = selections?.at(-1);
      if (last) each((events) => events.selected(mutation.subUnitId, toArea(last.range)));
    } else if (id === "sheet.mutation.insert-sheet") {
      each((events) => events.sheetAdded((params as { sheet: { id: string } }).sheet.id));
    } else if (id === "sheet.mutation.remove-sheet") {
      each((events) => events.sheetRemoved(mutation.subUnitId));
    } else if (id === "sheet.operation.set-worksheet-active") {
      each((events) => events.sheetActivated(mutation.subUnitId));
    }
  }
}

function editedArea({ range, cellValue }: SheetMutation): Area | undefined {
  if (range) return toArea(range);
  if (!cellValue || !changesContent(cellValue)) return undefined;
  return toArea(new ObjectMatrix(cellValue).getStartEndScope());
}

/** Formats alone don't raise Excel's onChanged. */
function changesContent(cells: Record<number, Record<number, object>>): boolean {
  return Object.values(cells).some((row) =>
    Object.values(row).some((cell) => cell === null || "v" in cell || "f" in cell || "p" in cell),
  );
}
