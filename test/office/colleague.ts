import { IUndoRedoService } from "@univerjs/core";
import { columnLetters } from "../../src/domain/base/cell-name";
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
  /** What stood on top of the grid's history after each thing that they did; of what was typed, how it is taken back. */
  private readonly done: { readonly step: object; readonly back?: () => void }[] = [];
  private copied?: readonly unknown[];

  constructor(private readonly excel: Pick<TestExcel, "workbook" | "engine" | "grid">) {}

  /** Types in a cell. What is written right below a table becomes a row of it, as in Excel. */
  edit(sheet: string, address: string, value: unknown): void {
    const cell = this.sheet(sheet).getRange(address);
    const before = cell.formulas;
    const back = () => {
      if (cell.values?.[0]?.[0] === value) cell.formulas = before;
    };
    this.remember(() => (cell.values = [[value]]), back);
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

  /** Types right below the sheet's first table, which takes it in as a row. */
  append(sheet: string, column: string, value: unknown): void {
    const table = this.table(sheet);
    const { row, column: left, rows } = table.hostInfo.area;
    const letter = columnLetters(left + table.columns.getItem(column).index);
    this.edit(sheet, `${letter}${row + rows + 1}`, value);
  }

  renameHeading(sheet: string, column: string, heading: string): void {
    this.remember(() => (this.table(sheet).columns.getItem(column).name = heading));
  }

  /** Takes a row to the clipboard, to insert it later as it is now. */
  copy(sheet: string, row: number): void {
    const { column, columns } = this.sheet(sheet).getUsedRange().hostArea;
    const { engine } = this.excel;
    const area = { row: row - 1, column: 0, rows: 1, columns: column + columns };
    const [cells = []] = engine.cells.read(this.sheet(sheet).id, area);
    // What is text stays text, whatever it looks like.
    this.copied = cells.map(
      ({ value, formula }) => formula ?? (typeof value === "string" ? `'${value}` : value),
    );
  }

  /** Inserts what was taken to the clipboard below a row; where nothing was, the row itself. */
  insertCopy(sheet: string, row: number): void {
    if (!this.copied) this.copy(sheet, row);
    this.remember(() => {
      this.rows(sheet, row + 1, 1).insert("Down");
      const last = columnLetters(this.copied!.length - 1);
      this.sheet(sheet).getRange(`A${row + 1}:${last}${row + 1}`).formulas = [this.copied];
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

  /** A sheet of their own, with something in it; none where the name is taken, as Excel refuses it. */
  addSheet(name: string): void {
    const { worksheets } = this.excel.workbook;
    if (worksheets.getItemOrNullObject(name)) return;
    this.remember(() => (worksheets.add(name).getRange("A1").values = [["De la colega"]]));
  }

  /** Of a workbook's only sheet, once there is another. */
  deleteSheet(sheet: string): void {
    if (this.excel.engine.sheets.list().length === 1) this.addSheet("Otra");
    this.remember(() => this.sheet(sheet).delete());
  }

  /**
   * Takes back the last thing that they did. The grid has one history and Excel one for each person: where something of
   * ours came since, it would go first, so only what they typed in a cell is taken back, if it still stands there.
   *
   * @returns whether it was taken back
   */
  async undo(): Promise<boolean> {
    const last = this.done.pop();
    if (last && this.lastStep() === last.step) return this.excel.grid.api.undo();
    last?.back?.();
    return last?.back !== undefined;
  }

  /** What they do is one step of the history. */
  private remember(work: () => void, back?: () => void): void {
    const before = this.lastStep();
    const step = this.history().__tempBatchingUndoRedo(this.excel.grid.book.getId());
    try {
      work();
    } finally {
      step.dispose();
    }
    const after = this.lastStep();
    if (after !== null && after !== before) this.done.push({ step: after, back });
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

/** Something that they do meanwhile. */
export interface DeedCase {
  readonly name: string;
  readonly deed: Deed;
  /** What it stands on, done before the operation began. */
  readonly before?: Deed;
  /** It changes where things stand, and not what they say: of no write a reason to be refused. */
  readonly onlyMoves?: true;
}

/**
 * One of each thing that somebody else may do to a table, for tests that try them all.
 *
 * @example
 * describe.each(deedsOn(place))("a colleague $name", ({ deed }) => {
 *   test.each([1, 2, 3])("before batch %i", async (batch) => { excel.between(batch, deed); … });
 * });
 */
export const deedsOn = ({ sheet, heading, letter, row }: DeedPlace): readonly DeedCase[] => [
  { name: "edits a cell", deed: (colleague) => colleague.edit(sheet, `${letter}${row}`, "De la colega") },
  { name: "blanks a cell", deed: (colleague) => colleague.edit(sheet, `${letter}${row}`, "") },
  ...(heading === undefined ? [] : deedsOnTable(sheet, heading)),
  { name: "inserts a row", deed: (colleague) => colleague.insertRows(sheet, row), onlyMoves: true },
  { name: "inserts rows above all", deed: (colleague) => colleague.insertRows(sheet, 1, 2), onlyMoves: true },
  {
    name: "inserts a copy of a row",
    deed: (colleague) => colleague.insertCopy(sheet, row),
    before: (colleague) => colleague.copy(sheet, row),
  },
  { name: "deletes a row", deed: (colleague) => colleague.deleteRows(sheet, row) },
  { name: "inserts a column", deed: (colleague) => colleague.insertColumns(sheet, letter), onlyMoves: true },
  { name: "deletes a column", deed: (colleague) => colleague.deleteColumns(sheet, letter) },
  {
    name: "renames the sheet",
    deed: (colleague) => colleague.renameSheet(sheet, "La suya"),
    onlyMoves: true,
  },
  { name: "deletes the sheet", deed: (colleague) => colleague.deleteSheet(sheet) },
  {
    name: "takes back what they did before",
    deed: (colleague) => colleague.undo(),
    before: (colleague) => colleague.edit(sheet, `${letter}${row}`, "De antes"),
  },
];

const deedsOnTable = (sheet: string, heading: string): readonly DeedCase[] => [
  { name: "sorts the table", deed: (colleague) => colleague.sort(sheet, heading), onlyMoves: true },
  {
    name: "sorts it downwards",
    deed: (colleague) => colleague.sort(sheet, heading, false),
    onlyMoves: true,
  },
  {
    name: "filters the table",
    deed: (colleague) => colleague.filter(sheet, heading, (text) => text === ""),
    onlyMoves: true,
  },
  { name: "writes below the table", deed: (colleague) => colleague.append(sheet, heading, "De la colega") },
  { name: "renames a heading", deed: (colleague) => colleague.renameHeading(sheet, heading, "Otro título") },
];
