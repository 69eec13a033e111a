import { ESTADO } from "../cumplimiento/estado";
import type { FilaCalculada } from "../cumplimiento/fila";
import { partes, suma } from "../cumplimiento/promedio";
import { CellValue } from "../../base/cell";

/** Cumplimiento verificado of some rows, beside what was reported of those same rows and of no others. */
export interface Verificado {
  /** Fractions within 0–1; null where Control Interno has looked at none. */
  readonly cumplimiento: number | null;
  readonly reportado: number | null;
  /** How many rows have an opinion with a figure: rows in silence need none. */
  readonly filas: number;
}

/**
 * Of the rows of an acción: means by what they weigh in its cumplimiento.
 * @example verificadoDe(filas) // { cumplimiento: 0.71, reportado: 0.8, filas: 14 }
 */
export function verificadoDe(filas: readonly FilaCalculada[]): Verificado {
  const own = filas.filter(({ cifraVerificada }) => cifraVerificada !== null);
  const peso = suma(own, (fila) => fila.pesoEfectivo);
  const media = (amount: (fila: FilaCalculada) => number) => (peso > 0 ? suma(own, amount) / peso : null);
  return {
    cumplimiento: media((fila) => fila.aporteVerificado),
    reportado: media((fila) => fila.aporte),
    filas: own.filter(({ estado }) => estado !== ESTADO.sinReporte).length,
  };
}

/**
 * Of the plan: the mean of the acciones that have one, by their weights, as cumplimiento is. Where nobody has looked at
 * any row there is none, though silence would give a 0.
 */
export function verificadoDelPlan(
  acciones: readonly { readonly peso: CellValue; readonly verificado: Verificado }[],
): Verificado {
  const filas = suma(acciones, ({ verificado }) => verificado.filas);
  const shares = partes(
    acciones.map(({ peso, verificado }) => ({ entra: verificado.cumplimiento !== null, peso })),
  );
  const media = (figure: "cumplimiento" | "reportado") =>
    filas > 0 && shares.some((share) => share > 0)
      ? acciones.reduce((sum, { verificado }, index) => sum + (verificado[figure] ?? 0) * shares[index]!, 0)
      : null;
  return { cumplimiento: media("cumplimiento"), reportado: media("reportado"), filas };
}
