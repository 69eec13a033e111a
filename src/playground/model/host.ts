import type { Area } from "../../xlsx/workbook-data";
import type { Engine, SheetId } from "../engine/engine";
import type { WorkbookState } from "./state";

export interface KeptRange {
  readonly hostSheet: SheetId;
  hostArea: Area;
}

/** What every object of the model stands on. */
export interface Host {
  readonly engine: Engine;
  /** What the engine doesn't hold. */
  readonly state: WorkbookState;
  /** Ranges that the add-in keeps between batches: they move with their cells. */
  readonly kept: Set<KeptRange>;
  /** A name that no other object of the workbook has. */
  nextId(): string;
}
