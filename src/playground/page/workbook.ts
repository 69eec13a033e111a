import type { NotKept, WorkbookData } from "../../xlsx/workbook-data";
import type { Faults } from "../dispatch/faults";
import type { Pause } from "../engine/pause";
import type { Cell } from "../engine/engine";
import type { SettingEntry } from "../transport/app-context";
import type { Batch, BatchResult } from "../dispatch/batch";
import type { DrawnChart } from "./charts/drawn-chart";
import type { EventEntry } from "../dispatch/events";

/** The open workbook as the page needs it: the object model and what is behind it. */
export interface OpenWorkbook {
  /** False when formulas keep their last values because there are too many. */
  readonly recalculates: boolean;
  /** What its file had and saving it will not have. */
  readonly notKept: readonly NotKept[];
  /** Formulas that came without their last value into a workbook that is not calculated: their cells show nothing. */
  readonly withoutValue: number;
  /** What goes wrong on demand, for tests. */
  readonly faults: Faults;
  /** @param author the add-in that asks: there may be another person's in the same workbook */
  runBatch(body: Batch, author: object): Promise<BatchResult>;
  settings(): readonly SettingEntry[];
  saveSettings(entries: readonly SettingEntry[]): void;
  isEditingCell(): boolean;
  /** Name of the table that a cell is in. */
  tableAt(sheetId: string, row: number, column: number): string | undefined;
  /** The charts of the sheet on show. */
  charts(): DrawnChart[];
  toData(pause: Pause): Promise<WorkbookData>;
  undo(): void;
  redo(): void;
  sheetNames(): string[];
  cell(sheet: string, address: string): Cell;
  /** Writes as a person at the keyboard does. */
  type(sheet: string, address: string, text: string): void;
  settle(): Promise<void>;
  dispose(): void;
}

/** What the page wants to know of an open workbook. */
export interface WorkbookListener {
  /** What add-ins may have registered for; the author is the add-in that did it, undefined where a person did. */
  readonly events: (entries: readonly EventEntry[], author: object | undefined) => void;
  /** Something that the charts may show was calculated, or another sheet is on show. */
  readonly shown: () => void;
  /** There came to be too many rows to calculate. */
  readonly stoppedCalculating: () => void;
  /** A person was not allowed to move a part of a table's cells. */
  readonly shiftRefused: () => void;
  /** Something that a saved file would have different. */
  readonly changed: () => void;
}
