import type { Engine } from "../engine/engine";
import type { WorkbookState } from "./state";

/** What every object of the model stands on. */
export interface Host {
  readonly engine: Engine;
  /** What the engine doesn't hold. */
  readonly state: WorkbookState;
  /** A name that no other object of the workbook has. */
  nextId(): string;
}
