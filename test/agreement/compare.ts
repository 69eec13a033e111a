import { CellValue } from "../../src/domain/base/cell";

/** What the pane and the sheet both compute of a row, by the column that says it there. */
export const compared = [
  "metaALaFecha",
  "metaCalculada",
  "metaFinal",
  "unidades",
  "calculo",
  "cumplimiento",
  "avanceDelPlan",
  "frenteALaMetaFinal",
  "estado",
  "semaforo",
  "situacion",
  "aporte",
  "pesoEfectivo",
  "cifraQueEntra",
  "cifraVerificada",
  "aporteVerificado",
  "pesoEnElPlan",
  "aporteAlPlan",
] as const;

/** Relative, as far as two orders of the same sums may differ. */
const TOLERANCE = 1e-9;

/** Whether a figure of the pane and one of the sheet are the same to 1e-9, or the same text. */
export function agree(pane: CellValue, sheet: CellValue): boolean {
  if (typeof pane !== "number" || typeof sheet !== "number") return pane === sheet;
  return Math.abs(pane - sheet) <= TOLERANCE * Math.max(1, Math.abs(pane));
}
