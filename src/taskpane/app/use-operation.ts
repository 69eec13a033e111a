import { useCallback, useRef, useState } from "react";
import { marco } from "../../domain/catalogue/panel/marco";
import { Written } from "../../excel/workbook";
import { failureOf } from "./failure";
import { Operation, Outcome, Progress, Step, undoOf } from "./operation";

/**
 * The pane's one way to write: a step at a time, what was done kept for *Deshacer*, the rest cancelled when the person
 * asks. Nothing is written twice: while one operation runs, another does not begin.
 *
 * @param refresh reads the workbook again after each operation
 */
export function useOperation(refresh: () => Promise<void>): Operation {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const busy = useRef(false);

  const guarded = useCallback(async (work: () => Promise<boolean>): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    setOutcome(null);
    try {
      return await work();
    } finally {
      busy.current = false;
      setProgress(null);
    }
  }, []);

  const run = useCallback(
    (steps: readonly Step[]): Promise<boolean> =>
      guarded(async () => {
        const written: Written[] = [];
        let cancelled = false;
        try {
          for (const [index, step] of steps.entries()) {
            if (cancelled) break;
            const last = index === steps.length - 1;
            setProgress({
              label: step.label,
              step: index + 1,
              of: steps.length,
              cancel: last ? undefined : () => (cancelled = true),
            });
            written.push(await step.write());
          }
        } catch (error) {
          const rest = steps.slice(written.length);
          const retry = () => void run(rest);
          setOutcome({ kind: "failed", failure: failureOf(error), written, retry, undo: undoOf(written) });
          if (written.length > 0) await refresh();
          return false;
        }
        setOutcome({ kind: "done", written, cancelled, undo: undoOf(written) });
        await refresh();
        return !cancelled;
      }),
    [guarded, refresh],
  );

  const attempt = useCallback(async (action: () => Promise<void>): Promise<void> => {
    try {
      await action();
    } catch (error) {
      const retry = () => {
        setOutcome(null);
        void attempt(action);
      };
      setOutcome({ kind: "failed", failure: failureOf(error), written: [], retry });
    }
  }, []);

  const undo = useCallback(async (): Promise<void> => {
    const inverse = outcome && outcome.kind !== "undone" ? outcome.undo : undefined;
    if (!inverse) return;
    await guarded(async () => {
      setProgress({ label: marco.deshaciendo, step: 1, of: 1 });
      try {
        await inverse();
        setOutcome({ kind: "undone" });
      } catch (error) {
        setOutcome({ kind: "failed", failure: failureOf(error), written: [] });
      }
      await refresh();
      return true;
    });
  }, [guarded, outcome, refresh]);

  return { progress, outcome, run, attempt, undo, dismiss: useCallback(() => setOutcome(null), []) };
}
