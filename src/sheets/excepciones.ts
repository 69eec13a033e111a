import { hojas } from "../domain/catalogue/hojas";
import { Excepcion, columnasDeExcepciones } from "../domain/reading/excepciones/excepcion";
import { SheetDeclaration } from "./declaration/declaration";
import { TableSheetNames } from "./marco-operativo";
import { tableOnItsOwn } from "./own-table";

/** Rows to go on writing in. */
const SPARE_ROWS = 10;

/** The sheet Excepciones: what was accepted, with its reason. It needs no other sheet. */
export const excepcionesSheet = (
  names: TableSheetNames,
  excepciones: readonly Excepcion[],
): SheetDeclaration =>
  tableOnItsOwn(names, {
    ...hojas.excepciones,
    columns: columnasDeExcepciones,
    rows: excepciones.map((each) => ({ ...each, fecha: each.fecha ?? "" })),
    spare: SPARE_ROWS,
    first: "motivo",
    frozen: 0,
    paper: "Folio",
    // The key of the rule is for the add-in: whoever reads on paper has it in words.
    printedUntil: "hoja",
  });
