import { CellValue } from "../../base/cell";
import { leerNumero } from "../../base/written-numbers";
import { cita } from "./texto";

/** Whether an avance is a number to whoever reads it, and a text to Excel. `pareceNumero("80")` is true. */
export const pareceNumero = (avance: CellValue | undefined) =>
  typeof avance === "string" && leerNumero(avance) !== null;

/** Why an avance that has to be a number is none: «-5» stands in the cell as a text, «casi todo» is words. */
export const avanceIlegible = (avance: CellValue | undefined) =>
  pareceNumero(avance)
    ? `El avance ${cita(avance)} es un texto, aunque parece un número.`
    : `El avance ${cita(avance)} no es un número.`;
