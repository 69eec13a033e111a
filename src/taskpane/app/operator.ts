import { marco } from "../../domain/catalogue/panel/marco";
import { Written } from "../../excel/workbook";
import { failureOf } from "./failure";
import { History, nextLevel, noHistory, withLevel, withRefused, withoutLevel } from "./history";
import { Operation, Outcome, Progress, Step, undoOf } from "./operation";

/** What is under way and what came of the last operation. */
export type OperationState = Pick<Operation, "progress" | "outcome" | "next">;

export type Operator = Omit<Operation, keyof OperationState>;

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
  let state: OperationState = { progress: null, outcome: null, next: null };
  let history = noHistory;
  let busy = false;
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

  async function alone(work: () => Promise<Outcome>): Promise<Outcome | null> {
    if (busy) return null;
    const operation = whole(work);
    last = operation;
    return operation;
  }

  async function whole(work: () => Promise<Outcome>): Promise<Outcome> {
    busy = true;
    set({ outcome: null });
    const outcome = await work();
    remember(outcome);
    set({ outcome, progress: null });
    busy = false;
    await refresh();
    return outcome;
  }

  function run(steps: readonly Step[]): Promise<boolean> {
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
        const retry = () => void run(steps.slice(written.length));
        return { kind: "failed", failure: failureOf(error), written, retry, undo: undoOf(written) };
      }
      return { kind: "done", written, cancelled, undo: undoOf(written) };
    };
    return alone(work).then((outcome) => outcome?.kind === "done" && !outcome.cancelled);
  }

  async function attempt(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      const retry = () => {
        set({ outcome: null });
        void attempt(action);
      };
      set({ outcome: { kind: "failed", failure: failureOf(error), written: [], retry } });
      // What could not be gone to may be elsewhere by now: a sheet that somebody renamed.
      await refresh();
    }
  }

  async function undo(): Promise<void> {
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
        return { kind: "failed", failure, written: [], retry: () => void undo() };
      }
    });
  }

  async function announce(outcome: Outcome): Promise<void> {
    // What is under way here is said first; its end would hide this.
    await last;
    remember(outcome);
    set({ outcome });
    await refresh();
  }

  return { run, attempt, announce, undo, dismiss: () => set({ outcome: null }) };
}
