import { CellValue } from "../../../base/cell";
import { sameTextAs } from "../../formula/operators";

/** The tipos as the list of the cell shows them. */
export const nombreDeTipo = {
  seVaSumando: "se va sumando",
  cadaPeriodo: "cada periodo",
  seMantiene: "se mantiene",
  crece: "crece desde la línea base",
  seReduce: "se reduce",
  cumple: "cumple",
} as const;

export type NombreDeTipo = (typeof nombreDeTipo)[keyof typeof nombreDeTipo];

export const nombresDeTipos: readonly NombreDeTipo[] = Object.values(nombreDeTipo);

const sameAs = new Map(nombresDeTipos.map((nombre) => [nombre, sameTextAs(nombre)]));

/** Whether a cell says a tipo, as the formulas compare it: `esDeTipo("Cumple", "cumple")` is true. */
export const esDeTipo = (value: CellValue, nombre: NombreDeTipo): boolean => sameAs.get(nombre)!(value);
