import { CellValue } from "../base/cell";
import { SerialDate } from "../base/date";
import { isTypedOver } from "../plan/cumplimiento/celdas-de-fila";
import { FilaCalculada } from "../plan/cumplimiento/fila";
import { Grupo, Informe } from "../plan/cumplimiento/informe";
import { suma } from "../plan/cumplimiento/promedio";
import { Parametros } from "../plan/parametros/parametro";

/** The plan of an entity at a corte, with its figures by our rules, whatever its file says. */
export interface PlanEnCorte {
  /** Where it was read: a path below the folder that is consolidated. */
  readonly archivo: string;
  /** Whose plan it is, and how its figures were computed. */
  readonly parametros: Parametros;
  readonly corte: SerialDate;
  readonly informe: Informe;
}

/** Why the percentage that a file shows for a row is not the one that it gives. */
export const DIFERENCIA = {
  escrito: "escrito sobre la fórmula",
  otraFormula: "su fórmula da otra cifra",
} as const;

export type Diferencia = (typeof DIFERENCIA)[keyof typeof DIFERENCIA];

/** A row of a plan at a corte. */
export interface FilaEnCorte {
  readonly plan: PlanEnCorte;
  readonly fila: FilaCalculada;
  /** What it is of the plan's figure, and what it puts in it: over a plan they add up to 1 and to its cumplimiento. */
  readonly parte: number;
  readonly aporte: number;
  /** The percentage that the file shows where it is not ours, and why. */
  readonly delArchivo: number | null;
  readonly diferencia: Diferencia | null;
}

/**
 * The rows of a plan, each with what it puts in the plan's figure.
 * @example suma(filasEnCorte(plan), ({ aporte }) => aporte) // plan.informe.plan.cumplimiento
 */
export function filasEnCorte(plan: PlanEnCorte): readonly FilaEnCorte[] {
  const { acciones, filas } = plan.informe;
  const shareOf = new Map(
    acciones.flatMap((accion) => {
      const share = perWeight(accion);
      return accion.filas.map((fila) => [fila, share] as const);
    }),
  );
  return filas.map((fila) => {
    const share = shareOf.get(fila) ?? 0;
    return {
      plan,
      fila,
      parte: fila.pesoEfectivo * share,
      aporte: fila.aporte * share,
      ...comparada(fila),
    };
  });
}

/** What the plan gets of an acción for each unit of weight in it. */
function perWeight({ filas, peso }: Grupo): number {
  const total = suma(filas, ({ pesoEfectivo }) => pesoEfectivo);
  return total > 0 ? peso / total : 0;
}

/** As comparisons see a figure: no spreadsheet agrees with another past the ninth decimal. */
const SAME = 1e-9;

function comparada({ row, cumplimiento }: FilaCalculada): Pick<FilaEnCorte, "delArchivo" | "diferencia"> {
  const shown: CellValue = row.values.cumplimiento;
  const same = typeof shown !== "number" || (cumplimiento !== null && Math.abs(shown - cumplimiento) <= SAME);
  if (same) return { delArchivo: null, diferencia: null };
  const escrito = isTypedOver(row, "cumplimiento");
  return { delArchivo: shown, diferencia: escrito ? DIFERENCIA.escrito : DIFERENCIA.otraFormula };
}
