import { IUndoRedoService } from "@univerjs/core";
import type { Table } from "../../src/playground/model/table/table";
import { bodyOf } from "../../src/playground/model/table/table-rules";
import type { Worksheet } from "../../src/playground/model/worksheet/worksheet";
import type { TestExcel } from "./start-excel";

/**
 * Another person in the same workbook, as co-authoring lets them be: what they do comes between two batches of ours, from
 * the grid and not from the add-in, and its events say "Remote". Rows are numbered as Excel shows them.
 *
 * @example
 * // Somebody sorts after the operation's first batch, which reads, and before its second, which writes.
 * const meeting = excel.between(2, (colleague) => colleague.sort("Matriz de seguimiento", "Plazo"));
 * await book.changeCells(…);
 * expect(meeting.happened()).toBe(true);
 */
export class Colleague {
  /** What stood on top of the grid's history after each thing that they did. */
  private readonly done: object[] = [];

  constructor(private readonly excel: Pick<TestExcel, "workbook" | "engine" | "grid">) {}

  /** Types in a cell. What is written right below a table becomes a row of it, as in Excel. */
  edit(sheet: string, address: string, value: unknown): void {
    this.remember(() => (this.sheet(sheet).getRange(address).values = [[value]]));
  }

  /** With the arrows of the table's heading: every column of the row moves. The sheet's first table. */
  sort(sheet: string, column: string, ascending = true): void {
    const table = this.table(sheet);
    const key = table.columns.getItem(column).index;
    this.remember(() => table.sort.apply([{ key, ascending }]));
  }

  /** Hides the rows of the sheet's first table whose cell in that column does not read as asked. */
  filter(sheet: string, column: string, keeps: (text: string) => boolean): void {
    const { engine } = this.excel;
    const table = this.table(sheet);
    const id = table.hostInfo.sheet;
    const body = bodyOf(table.hostInfo);
    const cells = { ...body, column: body.column + table.columns.getItem(column).index, columns: 1 };
    this.remember(() =>
      engine.cells.text(id, cells).forEach(([text = ""], index) => {
        engine.layout.hideRows(id, body.row + index, 1, !keeps(text));
      }),
    );
  }

  insertRows(sheet: string, row: number, count = 1): void {
    this.remember(() => this.rows(sheet, row, count).insert("Down"));
  }

  /** Copies a row and inserts the copy below it, with all that it holds. */
  copyRow(sheet: string, row: number): void {
    this.remember(() => {
      this.rows(sheet, row + 1, 1).insert("Down");
      this.rows(sheet, row + 1, 1).copyFrom(`${row}:${row}`);
    });
  }

  deleteRows(sheet: string, row: number, count = 1): void {
    this.remember(() => this.rows(sheet, row, count).delete("Up"));
  }

  /** @param columns letters: "C" or "C:D" */
  insertColumns(sheet: string, columns: string): void {
    this.remember(() => this.columns(sheet, columns).insert("Right"));
  }

  deleteColumns(sheet: string, columns: string): void {
    this.remember(() => this.columns(sheet, columns).delete("Left"));
  }

  renameSheet(sheet: string, name: string): void {
    this.remember(() => (this.sheet(sheet).name = name));
  }

  deleteSheet(sheet: string): void {
    this.remember(() => this.sheet(sheet).delete());
  }

  /**
   * Takes back the last thing that they did. The grid has one history and Excel one for each person: where something of
   * ours came since, it would go first, so nothing is done.
   *
   * @returns whether it was taken back
   */
  async undo(): Promise<boolean> {
    if (this.done.length === 0 || this.lastStep() !== this.done.pop()) return false;
    return this.excel.grid.api.undo();
  }

  /** What they do is one step of the history. */
  private remember(work: () => void): void {
    const before = this.lastStep();
    const step = this.history().__tempBatchingUndoRedo(this.excel.grid.book.getId());
    try {
      work();
    } finally {
      step.dispose();
    }
    const after = this.lastStep();
    if (after !== null && after !== before) this.done.push(after);
  }

  private lastStep(): object | null {
    return this.history().pitchTopUndoElement() ?? null;
  }

  private history(): IUndoRedoService {
    return this.excel.grid.book.getActiveSheet().getInject().get(IUndoRedoService);
  }

  private sheet(name: string): Worksheet {
    return this.excel.workbook.worksheets.getItem(name);
  }

  private table(sheet: string): Table {
    return this.sheet(sheet).tables.getItemAt(0);
  }

  private rows(sheet: string, row: number, count: number) {
    return this.sheet(sheet).getRange(`${row}:${row + count - 1}`);
  }

  private columns(sheet: string, columns: string) {
    return this.sheet(sheet).getRange(columns.includes(":") ? columns : `${columns}:${columns}`);
  }
}

/** What is to be done between two batches. */
export class Meeting {
  private state: "waiting" | "happened" | { readonly error: unknown } = "waiting";

  constructor(private readonly deed: Deed) {}

  /** Whether it had its turn: not where the operation took fewer batches. Throws what the deed threw. */
  happened(): boolean {
    if (typeof this.state === "object") throw this.state.error;
    return this.state === "happened";
  }

  async hold(colleague: Colleague): Promise<void> {
    try {
      await this.deed(colleague);
      this.state = "happened";
    } catch (error) {
      this.state = { error };
    }
  }
}

export type Deed = (colleague: Colleague) => void | Promise<unknown>;

/** Where the deeds of a table of cases are done. */
export interface DeedPlace {
  readonly sheet: string;
  /** Of a column of its table; absent where the sheet has none. */
  readonly heading?: string;
  /** Of the same column, or of another. */
  readonly letter: string;
  /** One of the table's, not its first. */
  readonly row: number;
}

/**
 * One of each thing that somebody else may do to a table, for tests that try them all.
 *
 * @param before what they did before the operation began, for `undo` to take back
 * @example
 * describe.each(deedsOn(place))("a colleague %s", (_, deed) => {
 *   test.each([1, 2, 3])("before batch %i", async (batch) => { excel.between(batch, deed); … });
 * });
 */
export const deedsOn = ({ sheet, heading, letter, row }: DeedPlace): (readonly [string, Deed])[] => [
  ["edits a cell", (colleague) => colleague.edit(sheet, `${letter}${row}`, "De la colega")],
  ["blanks a cell", (colleague) => colleague.edit(sheet, `${letter}${row}`, "")],
  ...(heading === undefined ? [] : deedsOnTable(sheet, heading)),
  ["inserts a row", (colleague) => colleague.insertRows(sheet, row)],
  ["inserts rows above all", (colleague) => colleague.insertRows(sheet, 1, 2)],
  ["copies a row", (colleague) => colleague.copyRow(sheet, row)],
  ["deletes a row", (colleague) => colleague.deleteRows(sheet, row)],
  ["inserts a column", (colleague) => colleague.insertColumns(sheet, letter)],
  ["deletes a column", (colleague) => colleague.deleteColumns(sheet, letter)],
  ["renames the sheet", (colleague) => colleague.renameSheet(sheet, "La de la colega")],
  ["deletes the sheet", (colleague) => colleague.deleteSheet(sheet)],
  ["takes back what they did before", (colleague) => colleague.undo()],
];

const deedsOnTable = (sheet: string, heading: string): readonly (readonly [string, Deed])[] => [
  ["sorts the table", (colleague) => colleague.sort(sheet, heading)],
  ["sorts it downwards", (colleague) => colleague.sort(sheet, heading, false)],
  ["filters the table", (colleague) => colleague.filter(sheet, heading, (text) => text === "")],
];
