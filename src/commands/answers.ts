import { WorkbookReading } from "../domain/reading/reading";
import { Workbook, Written } from "../excel/workbook";
import { RibbonCommand, RibbonNews } from "./news";

/** What each button of the ribbon does. Loaded when one is pressed: the pane begins without it. */
export const answers: Readonly<Record<RibbonCommand, (workbook: Workbook) => Promise<RibbonNews>>> = {
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
};

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
