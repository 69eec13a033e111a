import { CellValue } from "../base/cell";
import { trimmed } from "../base/text";
import { LineaDelResumen } from "../plan/cumplimiento/libro";

/** Between an acción, which may hold colons of its own, and its weight. */
const BEFORE_WEIGHT = ": ";

/**
 * The acciones of a Resumen with their weights, in a cell that people can read.
 * @example textoDeLineas([{ accion: "Atender quejas", peso: 60 }]) // "Atender quejas: 60"
 */
export const textoDeLineas = (lineas: readonly LineaDelResumen[]): string =>
  lineas.map(({ accion, peso }) => `${trimmed(String(accion))}${BEFORE_WEIGHT}${peso}`).join("\n");

/** The same back again. Absent where the workbook had no Resumen: then the acciones are those of the matriz. */
export function lineasDeTexto(text: CellValue): readonly LineaDelResumen[] | undefined {
  if (text === "") return undefined;
  return String(text)
    .split(/\r?\n/)
    .map((line) => {
      // A program that takes away the space at a line's end leaves the colon of an acción without weight.
      const end = line.endsWith(":") ? line.length - 1 : line.lastIndexOf(BEFORE_WEIGHT);
      const weight = line.slice(end + BEFORE_WEIGHT.length);
      return { accion: line.slice(0, end), peso: weight === "" ? "" : Number(weight) };
    });
}
