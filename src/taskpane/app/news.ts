import { ExcelFailure, Written } from "../../excel/workbook";
import { Outcome, undoOf } from "./operation";

/** A write that was asked for outside the pane, and what came of it. */
export type OutsideWrite =
  | { readonly kind: "written"; readonly written: Written }
  | { readonly kind: "failed"; readonly failure: ExcelFailure };

/** What is asked for outside the pane, from the ribbon: its writes, and a view to open. */
export interface News {
  /** Calls back with each piece of news, those that came before anybody listened first; returns how to stop. */
  readonly subscribe: (listener: (news: OutsideWrite | { readonly kind: "validar" }) => void) => () => void;
}

/** The news of a write as the pane says it. There is no retry: the button of the ribbon is there to be pressed again. */
export function outcomeOf(news: OutsideWrite): Outcome {
  if (news.kind === "failed") return { kind: "failed", failure: news.failure, written: [] };
  const written = [news.written];
  return { kind: "done", written, cancelled: false, undo: undoOf(written) };
}
