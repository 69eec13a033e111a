import { IUniverInstanceService } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { ACTION, type Batch, type BatchResult } from "../../src/playground/dispatch/batch";
import { Dispatcher } from "../../src/playground/dispatch/dispatcher";
import { asOthersHear, type EventEntry, sendEvents } from "../../src/playground/dispatch/events";
import { Faults } from "../../src/playground/dispatch/faults";
import type { Engine } from "../../src/playground/engine/engine";
import { FIRST_COLUMNS, FIRST_ROWS } from "../../src/playground/engine/univer/univer-sheets";
import { createUniverEngine } from "../../src/playground/engine/univer/univer-engine";
import { createWorkbook } from "../../src/playground/model/create-workbook";
import type { Workbook } from "../../src/playground/model/workbook/workbook";
import { Colleague, type Deed, Meeting } from "./colleague";
import { createHeadlessUniver } from "./client/headless-univer";
import { createOfficeClient } from "./client/office-client";
import { createOffice } from "./client/office-globals";

/** What went over the wire since the last `reset`. */
export interface BatchCounters {
  count: number;
  /** Batches in which office.js only lets go of the objects it held: of its own accord, and nobody waits for them. */
  releases: number;
  /** Of the requests, as text. */
  bytes: number;
  /** Of the largest request. */
  largest: number;
  /** Of the answers. */
  answered: number;
  reset(): void;
}

export interface TestExcel {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Our object model, to look behind the client's back. */
  readonly workbook: Workbook;
  readonly engine: Engine;
  /** What the person at the keyboard has: the grid itself. */
  readonly grid: TestGrid;
  readonly batches: BatchCounters;
  readonly faults: Faults;
  /**
   * Has somebody else in the workbook do something right before the add-in's batch of that number, counted from now on:
   * before 1 nothing was read yet, before 2 what the first batch did is done. Once; several may wait at the same time.
   */
  between(batch: number, deed: Deed): Meeting;
  /** Has somebody else do it at once. */
  byColleague(deed: Deed): Promise<void>;
  /** The events that the host sent, oldest first. */
  readonly events: readonly EventEntry[];
  /**
   * A blank workbook with one sheet, Hoja1, in place of this one; counters, faults and events start afresh.
   * @param options where this workbook calculates and the file's others do not, or the other way round
   */
  reset(options?: StartOptions): void;
  dispose(): void;
}

export interface TestGrid {
  readonly api: Univer["api"];
  readonly book: FWorkbook;
}

type Univer = ReturnType<typeof createHeadlessUniver>;

export interface StartOptions {
  /**
   * False: the engine of tables of more than 1,000 rows, which keeps formulas with their last values. Twice as fast: for
   * tests in which no figure of the sheet is asserted.
   */
  readonly recalculates?: boolean;
}

/**
 * The real office.js client over the playground's object model, without a browser. Also sets the globals `Excel`, `OfficeExtension`
 * and `Office` that the add-in's code uses.
 *
 * @example
 * const excel = startExcel();
 * await Excel.run(async (context) => { context.workbook.worksheets.getItem("Hoja1").getRange("A1").values = [[1]]; });
 * excel.dispose();
 */
export function startExcel({ recalculates = true }: StartOptions = {}): TestExcel {
  let isColleague = false;
  const meetings = new Map<number, Meeting[]>();
  const univer = createHeadlessUniver();
  const faults = new Faults();
  const events: EventEntry[] = [];
  const batches = createCounters();
  const open = (calculates = recalculates) =>
    openBlank(univer.api, calculates, faults, (sent) => {
      const entries = isColleague ? asOthersHear(sent) : sent;
      events.push(...entries);
      // Excel's events arrive after the batch's answer.
      setTimeout(() => client.fire(entries), 0);
    });
  let book: ReturnType<typeof open>;
  const closed = new WeakSet<ReturnType<typeof open>>();
  const client = createOfficeClient({
    async run(batch: Batch, text: string): Promise<BatchResult | number> {
      if (isRelease(batch)) batches.releases++;
      else meet(++batches.count);
      batches.bytes += text.length;
      batches.largest = Math.max(batches.largest, text.length);
      const refused = faults.tooLarge(text, "request");
      if (refused) return refused;
      const asked = book;
      const result = await asked.dispatcher.run(batch).catch((error: unknown) => {
        // What comes after its workbook was closed is of nobody: office.js lets go of objects in its own time.
        if (closed.has(asked)) return { Results: [], TraceIds: [] };
        throw error;
      });
      const answer = JSON.stringify(result);
      batches.answered += answer.length;
      return faults.tooLarge(answer, "response") ?? result;
    },
  });
  book = open();
  let colleague = new Colleague(book);
  /** They take the turns before the batch, which asks for its own right after. */
  function meet(batch: number): void {
    for (const meeting of meetings.get(batch) ?? []) void hold(meeting);
    meetings.delete(batch);
  }
  const hold = (meeting: Meeting): Promise<void> =>
    book.dispatcher.inTurn(async () => {
      isColleague = true;
      await meeting.hold(colleague);
      await book.engine.settle();
      isColleague = false;
    });
  Object.assign(globalThis, {
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    Office: createOffice(() => book.workbook.host.state.settings),
  });
  return {
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    get workbook() {
      return book.workbook;
    },
    get engine() {
      return book.engine;
    },
    get grid() {
      return book.grid;
    },
    batches,
    faults,
    events,
    between(batch, deed) {
      const at = batches.count + batch;
      const meeting = new Meeting(deed);
      meetings.set(at, [...(meetings.get(at) ?? []), meeting]);
      return meeting;
    },
    async byColleague(deed) {
      const meeting = new Meeting(deed);
      await hold(meeting);
      meeting.happened();
    },
    reset(options = {}) {
      closed.add(book);
      book.engine.dispose();
      book = open(options.recalculates);
      colleague = new Colleague(book);
      meetings.clear();
      batches.reset();
      faults.reset();
      events.length = 0;
    },
    dispose() {
      closed.add(book);
      univer.dispose();
    },
  };
}

let opened = 0;

function openBlank(
  api: Univer["api"],
  recalculates: boolean,
  faults: Faults,
  onEvent: (entries: readonly EventEntry[]) => void,
) {
  const id = `libro-${++opened}`;
  const sheet = { id: "hoja1", name: "Hoja1", rowCount: FIRST_ROWS, columnCount: FIRST_COLUMNS };
  const book = api.createWorkbook({ id, name: "Libro1", sheetOrder: ["hoja1"], sheets: { hoja1: sheet } });
  // As on screen: undoing is done in the workbook that has the focus.
  book.getActiveSheet().getInject().get(IUniverInstanceService).focusUnit(id);
  const engine = createUniverEngine(api, book, recalculates);
  const workbook = createWorkbook(engine);
  sendEvents(engine, onEvent);
  return { engine, workbook, grid: { api, book }, dispatcher: new Dispatcher({ workbook, engine, faults }) };
}

const isRelease = ({ Actions }: Batch) =>
  Actions.some(({ Name }) => Name === "_RemoveReference") &&
  Actions.every(({ Name, ActionType }) => Name === "_RemoveReference" || ActionType !== ACTION.method);

function createCounters(): BatchCounters {
  return {
    count: 0,
    releases: 0,
    bytes: 0,
    largest: 0,
    answered: 0,
    reset() {
      this.count = 0;
      this.releases = 0;
      this.bytes = 0;
      this.largest = 0;
      this.answered = 0;
    },
  };
}
