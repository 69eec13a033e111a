import { WorkbookReading } from "../../domain/reading/reading";
import { ExcelFailure, Workbook } from "../../excel/workbook";
import { failureOf } from "./failure";

/** What is known of the workbook now. The last reading stays while another is under way or fails. */
export interface ReadingState {
  readonly reading: WorkbookReading | null;
  readonly failure: ExcelFailure | null;
}

export interface Reader {
  /** Reads the workbook again; several calls while one reading is under way ask for one more, not for one each. */
  refresh(): Promise<void>;
  /** Reads it now and after each edit, until `stop`. */
  start(): void;
  stop(): void;
}

/** How long a reading that found a cell being edited waits to try again by itself. */
const RETRY_MS = 1500;

/**
 * Keeps a reading of the workbook fresh. When an edit asks for it while the person is already typing in another cell,
 * it waits without complaining; when the person asks for it, it says so.
 *
 * @param publish gets each new state
 */
export function createReader(
  workbook: Pick<Workbook, "read" | "watch">,
  publish: (state: ReadingState) => void,
): Reader {
  let state: ReadingState = { reading: null, failure: null };
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = true;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let watching: Promise<() => Promise<void>> | undefined;

  function set(next: Partial<ReadingState>) {
    state = { ...state, ...next };
    if (!stopped) publish(state);
  }

  async function readOnce(quiet: boolean) {
    clearTimeout(retry);
    try {
      set({ reading: await workbook.read(), failure: null });
    } catch (error) {
      const failure = failureOf(error);
      if (quiet && failure.code === "cell-edit") retry = setTimeout(() => void read(true), RETRY_MS);
      else set({ failure });
    }
  }

  function read(quiet: boolean): Promise<void> {
    if (running) {
      again = true;
      return running;
    }
    const untilSettled = async () => {
      do {
        again = false;
        await readOnce(quiet);
      } while (again && !stopped);
    };
    running = untilSettled().finally(() => (running = null));
    return running;
  }

  return {
    refresh: () => read(false),
    start() {
      stopped = false;
      void read(false);
      watching = workbook.watch(() => void read(true));
      // Without events the pane still reads when it is asked to.
      watching.catch(() => undefined);
    },
    stop() {
      stopped = true;
      clearTimeout(retry);
      watching?.then((end) => end()).catch(() => undefined);
    },
  };
}
