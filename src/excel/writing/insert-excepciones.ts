import { Excepcion } from "../../domain/reading/excepciones/excepcion";
import { planExcepciones } from "../../sheets/planning/excepciones";
import { inExcel } from "../host/in-excel";
import { survey } from "../reading/survey";
import { Written } from "../workbook";
import { insertSheets } from "./insertion";

/** Inserts the sheet Excepciones, not in front of the one that the person is looking at. Two batches. */
export const insertExcepciones = (excepciones: readonly Excepcion[]): Promise<Written> =>
  inExcel(async (context) => {
    const rows = excepciones.length;
    if (rows === 0) return { what: "nothing", sheets: [] };
    const names = await survey(context);
    const sheet = planExcepciones(names, excepciones);
    const undo = await insertSheets(context, names, [sheet], { front: null });
    return { what: "excepcionesAdded", sheets: [sheet.name], rows, undo };
  });
