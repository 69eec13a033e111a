import { ExcelFailure, Undo, Written } from "../../excel/workbook";
import type { Level } from "./history";
import { ViewKey } from "./view-key";

/** A write of the workbook with the name that its progress shows. */
export interface Step {
  readonly label: string;
  readonly write: () => Promise<Written>;
}

/** What came of an operation, to be said in the notice. */
export type Outcome =
  | {
      readonly kind: "done";
      readonly written: readonly Written[];
      readonly cancelled: boolean;
      readonly undo?: Undo;
    }
  | { readonly kind: "undone"; readonly written: readonly Written[] }
  | {
      readonly kind: "failed";
      readonly failure: ExcelFailure;
      /** What had been done before it failed: it stays, and can be undone. */
      readonly written: readonly Written[];
      readonly retry?: () => void;
      readonly undo?: Undo;
    };

/** What is under way: step n of m. */
export interface Progress {
  readonly label: string;
  readonly step: number;
  readonly of: number;
  /** Absent in the last step: a write that Excel has begun can't be stopped. */
  readonly cancel?: () => void;
}

/** Runs writes and says what came of them; views only get this. */
export interface Operation {
  readonly progress: Progress | null;
  readonly outcome: Outcome | null;
  /** The view that began what is under way or was said last; null where none did, such as the ribbon. */
  readonly begunIn: ViewKey | null;
  /** What *Deshacer* takes back next, also once its notice is gone; null where there is nothing. */
  readonly next: Level | null;
  /** Runs the steps in their order and reads the workbook again. Resolves to whether all were done. */
  readonly run: (steps: readonly Step[]) => Promise<boolean>;
  /** Runs something that writes nothing, such as selecting a cell; only its failure is said. */
  readonly attempt: (action: () => Promise<void>) => Promise<void>;
  /** Says what came of a write that the pane did not ask for, such as a ribbon's, and reads the workbook again. */
  readonly announce: (outcome: Outcome) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly dismiss: () => void;
}

/** The inverses of several writes as one, the last first. */
export function undoOf(written: readonly Written[]): Undo | undefined {
  const inverses = written.flatMap(({ undo }) => (undo ? [undo] : []));
  if (inverses.length === 0) return undefined;
  return Object.assign(
    async () => {
      for (const undo of [...inverses].reverse()) await undo();
    },
    { touches: new Set(inverses.flatMap(({ touches }) => [...touches])) },
  );
}
