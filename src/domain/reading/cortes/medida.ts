import { CellValue } from "../../base/cell";
import { ColumnaGuardada, FilaDelHistorial } from "../../plan/cortes/historial";
import { CeldaDistinta, celdaDistinta } from "./diferencias";

/** What the figure of a row is measured with: whoever changes it changes the figure without doing anything. */
export const CON_QUE_SE_MIDE = [
  "meta",
  "tipo",
  "cantidad",
  "por",
  "veces",
  "lineaBase",
  "inicio",
  "plazo",
  "peso",
] as const satisfies readonly ColumnaGuardada[];

type Medida = Readonly<Record<(typeof CON_QUE_SE_MIDE)[number], CellValue>>;

/** What a row was measured with in a corte. */
export const conQueSeMedia = (fila: FilaDelHistorial): Medida =>
  Object.fromEntries(CON_QUE_SE_MIDE.map((key) => [key, fila[key]])) as Medida;

/**
 * What a row is measured with otherwise than in a corte.
 * @example cambiosDeMedida(fila, row.values)[0] // { heading: "Cantidad", antes: 10, ahora: 5, … }
 */
export const cambiosDeMedida = (antes: FilaDelHistorial, ahora: Medida): readonly CeldaDistinta[] =>
  CON_QUE_SE_MIDE.flatMap((key) => celdaDistinta(key, antes[key], ahora[key]));
