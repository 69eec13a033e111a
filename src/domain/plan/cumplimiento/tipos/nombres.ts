import { CellValue } from "../../../base/cell";
import { sameTextAs } from "../../formula/operators";
import { ClaveDeTipo, NombreDeTipo, porClave, tipos } from ".";

/** The names of the tipos as the list of the cell shows them: `nombreDeTipo.seReduce` is «se reduce». */
export const nombreDeTipo = Object.fromEntries(
  Object.entries(porClave).map(([clave, { nombre }]) => [clave, nombre]),
) as { readonly [Clave in ClaveDeTipo]: (typeof porClave)[Clave]["nombre"] };

export const nombresDeTipos: readonly NombreDeTipo[] = tipos.map(({ nombre }) => nombre);

const sameAs = new Map(nombresDeTipos.map((nombre) => [nombre, sameTextAs(nombre)]));

/** Whether a cell says a tipo, as the formulas compare it: `esDeTipo("Cumple", "cumple")` is true. */
export const esDeTipo = (value: CellValue, nombre: NombreDeTipo): boolean => sameAs.get(nombre)!(value);
