import { marco } from "../../domain/catalogue/panel/marco";
import { WorkbookReading } from "../../domain/reading/reading";
import { Written } from "../../excel/workbook";
import { failureOf } from "./failure";
import { History, nextLevel, noHistory, withLevel, withRefused, withoutLevel } from "./history";
import { Operation, Outcome, Progress, Step, undoOf } from "./operation";
import { isOver } from "./over";
import { ViewKey } from "./view-key";

/** What is under way and what came of the last operation. */
export type OperationState = Pick<Operation, "progress" | "outcome" | "next" | "begunIn">;

export const AT_REST: OperationState = { progress: null, outcome: null, next: null, begunIn: null };

/** The view that asks for something; null where none does. */
type From = ViewKey | null;

export interface Operator extends Omit<Operation, keyof OperationState | "run" | "attempt" | "undo"> {
  readonly run: (steps: readonly Step[], from?: From) => Promise<boolean>;
  readonly attempt: (action: () => Promise<void>, from?: From) => Promise<void>;
  readonly undo: (from?: From) => Promise<void>;
  /** What was said goes along to another view. */
  readonly moveTo: (view: ViewKey) => void;
  /** Ends a failure whose cause is over, as the workbook stands now. */
  readonly seen: (reading: WorkbookReading) => void;
}

/**
 * The pane's one way to write: a step at a time, what was done kept for *Deshacer*, the rest left when the person
 * cancels. While one operation runs, another does not begin: nothing is written twice.
 *
 * @param refresh reads the workbook again after each operation
 * @param publish gets each new state
 */
export function createOperator(
  refresh: () => Promise<void>,
  publish: (state: OperationState) => void,
): Operator {
  let state = AT_REST;
  let history = noHistory;
  let busy = false;
  /** Of something that writes nothing: it ends when such a thing succeeds. */
  let attempted: Outcome | null = null;
  let last: Promise<unknown> = Promise.resolve();

  function set(next: Partial<OperationState>) {
    state = { ...state, ...next };
    publish(state);
  }

  /** Levels die with the pane: what was done in another one can't be taken back. */
  function remember(outcome: Outcome) {
    if (outcome.kind === "undone" || !outcome.undo) return;
    keep(withLevel(history, { written: outcome.written, undo: outcome.undo }));
  }

  function keep(next: History) {
    history = next;
    state = { ...state, next: nextLevel(history) };
  }

  async function alone(work: () => Promise<Outcome>, from: From): Promise<Outcome | null> {
    if (busy) return null;
    const operation = whole(work, from);
    last = operation;
    return operation;
  }

  async function whole(work: () => Promise<Outcome>, begunIn: From): Promise<Outcome> {
    busy = true;
    set({ outcome: null, begunIn });
    const outcome = await work();
    remember(outcome);
    set({ outcome, progress: null });
    busy = false;
    await refresh();
    return outcome;
  }

  function run(steps: readonly Step[], from: From = null): Promise<boolean> {
    const work = async (): Promise<Outcome> => {
      const written: Written[] = [];
      let cancelled = false;
      try {
        for (const [index, { label, write }] of steps.entries()) {
          if (cancelled) break;
          const cancel = index < steps.length - 1 ? () => (cancelled = true) : undefined;
          set({ progress: { label, step: index + 1, of: steps.length, cancel } });
          written.push(await write());
        }
      } catch (error) {
        const retry = () => void run(steps.slice(written.length), from);
        return { kind: "failed", failure: failureOf(error), written, retry, undo: undoOf(written) };
      }
      return { kind: "done", written, cancelled, undo: undoOf(written) };
    };
    return alone(work, from).then((outcome) => outcome?.kind === "done" && !outcome.cancelled);
  }

  async function attempt(action: () => Promise<void>, from: From = null): Promise<void> {
    try {
      await action();
      if (attempted !== null && state.outcome === attempted) set({ outcome: null });
    } catch (error) {
      const retry = () => {
        set({ outcome: null });
        void attempt(action, from);
      };
      attempted = { kind: "failed", failure: failureOf(error), written: [], retry };
      set({ outcome: attempted, begunIn: from });
      // What could not be gone to may be elsewhere by now: a sheet that somebody renamed.
      await refresh();
    }
  }

  async function undo(from: From = null): Promise<void> {
    const level = nextLevel(history);
    if (!level) return;
    const undoing: Progress = { label: marco.deshaciendo, step: 1, of: 1 };
    await alone(async () => {
      set({ progress: undoing });
      try {
        await level.undo();
        keep(withoutLevel(history, level));
        return { kind: "undone", written: level.written };
      } catch (error) {
        const failure = failureOf(error);
        if (failure.code === "changed-since") keep(withRefused(history, level));
        return { kind: "failed", failure, written: [], retry: () => void undo(from) };
      }
    }, from);
  }

  async function announce(outcome: Outcome): Promise<void> {
    // What is under way here is said first; its end would hide this.
    await last;
    remember(outcome);
    set({ outcome, begunIn: null });
    await refresh();
  }

  function seen(reading: WorkbookReading): void {
    if (state.outcome?.kind === "failed" && isOver(state.outcome.failure, reading)) set({ outcome: null });
  }

  return {
    run,
    attempt,
    announce,
    undo,
    seen,
    dismiss: () => set({ outcome: null }),
    moveTo: (view) => set({ begunIn: view }),
  };
}
