import { ExcelFailure, Workbook, Written } from "../excel/workbook";

/** The functions of the ribbon's buttons, by the names that the manifest gives them. */
const RIBBON = {
  insertarMarco: writes((workbook) => workbook.insertMarco([])),
  insertarMatriz: writes(insertMatriz),
  insertarResumen: writes((workbook) => workbook.insertResumen()),
  insertarParametros: writes((workbook) => workbook.insertParametros()),
  insertarFirmas: writes((workbook) => workbook.insertFirmas()),
  validar: async () => ({ kind: "validar" }),
} satisfies Record<string, (workbook: Workbook) => Promise<RibbonNews>>;

export type RibbonCommand = keyof typeof RIBBON;

/** What a button of the ribbon did, for the pane to say. */
export type RibbonNews =
  | { readonly kind: "written"; readonly written: Written }
  | { readonly kind: "failed"; readonly command: RibbonCommand; readonly failure: ExcelFailure }
  /** The button only opens the view. */
  | { readonly kind: "validar" };

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
      tell(await RIBBON[command](workbook));
    } catch (error) {
      const failure =
        error instanceof ExcelFailure ? error : new ExcelFailure("unknown", {}, { cause: error });
      tell({ kind: "failed", command, failure });
    } finally {
      event.completed();
    }
    await Office.addin.showAsTaskpane();
  }
  for (const command of Object.keys(RIBBON) as RibbonCommand[]) {
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

function writes(write: (workbook: Workbook) => Promise<Written>) {
  return async (workbook: Workbook): Promise<RibbonNews> => ({
    kind: "written",
    written: await write(workbook),
  });
}

/** From the marco operativo where the workbook has one with rows, else blank. */
async function insertMatriz(workbook: Workbook): Promise<Written> {
  try {
    return await workbook.insertMatriz("marco");
  } catch (error) {
    if (error instanceof ExcelFailure && error.code === "no-marco") return workbook.insertMatriz("blank");
    throw error;
  }
}
