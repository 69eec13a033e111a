import { marco } from "../../domain/catalogue/panel/marco";
import { Written } from "../../excel/workbook";
import { failureOf } from "./failure";
import { Operation, Outcome, Progress, Step, undoOf } from "./operation";

/** What is under way and what came of the last operation. */
export type OperationState = Pick<Operation, "progress" | "outcome">;

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
  let state: OperationState = { progress: null, outcome: null };
  let busy = false;
  let last: Promise<unknown> = Promise.resolve();

  function set(next: Partial<OperationState>) {
    state = { ...state, ...next };
    publish(state);
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
    }
  }

  async function undo(): Promise<void> {
    const { outcome } = state;
    const inverse = outcome && outcome.kind !== "undone" ? outcome.undo : undefined;
    if (!inverse) return;
    const undoing: Progress = { label: marco.deshaciendo, step: 1, of: 1 };
    await alone(async () => {
      set({ progress: undoing });
      try {
        await inverse();
        return { kind: "undone" };
      } catch (error) {
        return { kind: "failed", failure: failureOf(error), written: [] };
      }
    });
  }

  async function announce(outcome: Outcome): Promise<void> {
    // What is under way here is said first; its end would hide this.
    await last;
    set({ outcome });
    await refresh();
  }

  return { run, attempt, announce, undo, dismiss: () => set({ outcome: null }) };
}
