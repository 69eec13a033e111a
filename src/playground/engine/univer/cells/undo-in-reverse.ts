import { IUndoRedoService } from "@univerjs/core";
import type { UniverBook } from "../univer-book";

interface Step {
  readonly redoMutations: unknown[];
  readonly undoMutations: unknown[];
}

/**
 * Where several steps are made one, Univer takes them back in the order in which they were done: a cell that was written twice keeps its
 * first value, and a table that was taken away with its rows comes back before they do. The last one done is the first to be taken back.
 */
export function undoInReverse(book: UniverBook): void {
  const service = book.injector.get(IUndoRedoService) as unknown as {
    _tryBatchingElements(step: Step, next: Step): void;
  };
  service._tryBatchingElements = (step, next) => {
    step.redoMutations.push(...next.redoMutations);
    step.undoMutations.unshift(...next.undoMutations);
  };
}
