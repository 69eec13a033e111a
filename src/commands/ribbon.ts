import { WorkbookReading } from "../domain/reading/reading";
import { ExcelFailure, Workbook, Written } from "../excel/workbook";

/** The functions of the ribbon's buttons, by the names that the manifest gives them. */
const RIBBON = {
  insertarMarco: writes(
    unlessThere(
      ({ marcos }) => marcos[0]?.sheet,
      (workbook) => workbook.insertMarco([]),
    ),
  ),
  insertarMatriz: writes(insertMatriz),
  insertarResumen: writes(insertResumen),
  insertarParametros: writes(
    unlessThere(
      ({ namedCells }) => namedCells.fecha_corte?.sheet,
      (workbook) => workbook.insertParametros(),
    ),
  ),
  insertarFirmas: writes(
    unlessThere(
      ({ firmas }) => firmas[0],
      (workbook) => workbook.insertFirmas(),
    ),
  ),
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

type Write = (workbook: Workbook) => Promise<Written>;

/** What is inserted comes in front by itself; what was there already does so here. */
const IN_FRONT: ReadonlySet<Written["what"]> = new Set([
  "alreadyThere",
  "matrizCompleted",
  "resumenUpdated",
  "nothing",
]);

/** Writes, and goes to what was written, or to what was there already. */
function writes(write: Write) {
  return async (workbook: Workbook): Promise<RibbonNews> => {
    const written = await write(workbook);
    const sheet = written.sheets.at(-1);
    // What was written is said, also where Excel does not go there.
    if (sheet !== undefined && IN_FRONT.has(written.what))
      await workbook.select({ sheet }).catch(() => undefined);
    return { kind: "written", written };
  };
}

/** A button does not make a second one: that is asked for in the pane, where it is said what it does. */
function unlessThere(sheetOf: (reading: WorkbookReading) => string | undefined, write: Write): Write {
  return async (workbook) => {
    const sheet = sheetOf(await workbook.read());
    return sheet === undefined ? write(workbook) : { what: "alreadyThere", sheets: [sheet] };
  };
}

/** Or brings up to date the one that is there. */
async function insertResumen(workbook: Workbook): Promise<Written> {
  const seen = await workbook.read();
  const { resumenAlDia } = await import("../domain/proposals/resumen");
  const alDia = resumenAlDia(seen);
  return alDia ? workbook.apply(alDia.changes, seen, alDia.as) : workbook.insertResumen();
}

/** From the marco operativo where the workbook has one with rows, else blank; a matriz that is there gets what it lacks. */
async function insertMatriz(workbook: Workbook): Promise<Written> {
  const seen = await workbook.read();
  const { matrices, marcos } = seen;
  const matriz = matrices.find(({ rows }) => rows.length > 0) ?? matrices[0];
  const hasRows = marcos.some(({ rows }) => rows.length > 0);
  if (!matriz) return workbook.insertMatriz(hasRows ? "marco" : "blank");
  if (!hasRows) return { what: "alreadyThere", sheets: [matriz.sheet] };
  return workbook.completeMatriz(seen, matriz.sheet);
}
