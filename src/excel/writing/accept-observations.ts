import { addedTo, withdrawnFrom } from "../../domain/excepciones";
import { ExcepcionRow, Excepcion, ExcepcionesReading } from "../../domain/reading/excepciones/excepcion";
import { inExcel } from "../host/in-excel";
import { survey } from "../reading/survey";
import { planExcepciones } from "../../sheets/planning/excepciones";
import { Written } from "../workbook";
import { removeRow } from "./changes/remove-row";
import { writeChanges } from "./changes/write-changes";
import { insertSheets } from "./insertion";

/**
 * Writes that some observaciones are accepted: in the table Excepciones that was read, or in a new sheet, which does not
 * come in front of the one that the person is looking at. Two batches, three where the table has to grow.
 */
export const acceptObservations = (
  table: ExcepcionesReading | null,
  excepciones: readonly Excepcion[],
): Promise<Written> =>
  inExcel(async (context) => {
    const what = "excepcionesAdded";
    const rows = excepciones.length;
    if (rows === 0) return { what: "nothing", sheets: [] };
    if (table) {
      const undo = await writeChanges(context, addedTo(table, excepciones));
      return { what, sheets: [table.sheet], rows, undo };
    }
    const names = await survey(context);
    const sheet = planExcepciones(names, excepciones);
    const undo = await insertSheets(context, names, [sheet], { inFront: false });
    return { what, sheets: [sheet.name], rows, undo };
  });

/** Takes away the row of an acceptance, so that its observación is pending again; outside a table it is cleared. Two batches. */
export const withdrawAcceptance = (table: ExcepcionesReading, row: ExcepcionRow): Promise<Written> =>
  inExcel(async (context) => {
    const changes = withdrawnFrom(table, row);
    const [first, ...others] = changes.cells;
    const undo =
      first && table.tableName !== undefined
        ? await removeRow(context, table.tableName, [first, ...others])
        : await writeChanges(context, changes);
    return { what: "excepcionWithdrawn", sheets: [table.sheet], rows: 1, undo };
  });
