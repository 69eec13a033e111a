import { ExcelFailure, Workbook } from "../excel/workbook";
import { COMMANDS, RibbonCommand, RibbonNews } from "./news";

export interface Ribbon {
  /** Calls back with each piece of news, those that came before anybody listened first; returns how to stop. */
  readonly subscribe: (listener: (news: RibbonNews) => void) => () => void;
}

/**
 * Connects the ribbon's buttons with the same functions that the pane calls. Each tells Office that it ended, whatever
 * came of it, for a button that does not stays grey; and opens the pane, where the outcome is said.
 */
export function associateRibbon(workbook: Workbook): Ribbon {
  const waiting: RibbonNews[] = [];
  const listeners = new Set<(news: RibbonNews) => void>();
  const tell = (news: RibbonNews) => {
    if (listeners.size === 0) waiting.push(news);
    listeners.forEach((listener) => listener(news));
  };
  async function answer(command: RibbonCommand, event: Office.AddinCommands.Event) {
    try {
      const { answers } = await import("./answers");
      tell(await answers[command](workbook));
    } catch (error) {
      const failure =
        error instanceof ExcelFailure ? error : new ExcelFailure("unknown", {}, { cause: error });
      tell({ kind: "failed", command, failure });
    } finally {
      event.completed();
    }
    await Office.addin.showAsTaskpane();
  }
  for (const command of COMMANDS) {
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => void answer(command, event));
  }
  return {
    subscribe(listener) {
      listeners.add(listener);
      waiting.splice(0).forEach(listener);
      return () => listeners.delete(listener);
    },
  };
}
