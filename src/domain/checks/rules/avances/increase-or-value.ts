import { esDeTipo, nombreDeTipo } from "../../../plan/cumplimiento/tipos/nombres";
import { readMeta } from "../../../language/meta";
import { eachMatrizRow } from "../../rows/each-row";

/**
 * «Aumento del 100 %» from 200, and an avance of 30: it may be the value, which fell, or what was gained. Below the línea
 * base it is nearly always what was gained.
 */
export const increaseOrValue = eachMatrizRow(
  {
    id: "aumento-o-valor",
    severity: "advertencia",
    column: "avance",
    columns: ["meta", "indicador", "tipo", "lineaBase", "avance"],
  },
  ({ values: { meta, indicador, tipo, lineaBase, avance } }) => {
    if (!esDeTipo(tipo, nombreDeTipo.crece) || typeof lineaBase !== "number" || typeof avance !== "number")
      return null;
    if (lineaBase <= 0 || avance <= 0 || avance >= lineaBase) return null;
    const { comparator, relative } = readMeta(String(meta), { indicador: String(indicador) });
    return comparator === "increase_by" && relative
      ? { found: avance, detail: { lineaBase, value: lineaBase + avance } }
      : null;
  },
);
