import { ESTADO, Estado } from "./estado";
import { FilaCalculada } from "./fila";

export interface GrupoDeFilas {
  readonly nombre: string;
  readonly codigo: string;
  readonly filas: readonly FilaCalculada[];
}

/** Rows by what they say in a column, in order of appearance and without regard to case; blank rows are left out. */
export function agrupar(
  filas: readonly FilaCalculada[],
  key: "accion" | "responsable",
): readonly GrupoDeFilas[] {
  const groups = new Map<string, { nombre: string; codigo: string; filas: FilaCalculada[] }>();
  for (const fila of filas) {
    const nombre = String(fila.row.values[key]);
    if (nombre.trim() === "") continue;
    const group = groups.get(nombre.toLowerCase());
    if (group) group.filas.push(fila);
    else groups.set(nombre.toLowerCase(), { nombre, codigo: codigoDeAccion(fila), filas: [fila] });
  }
  return [...groups.values()];
}

/** The acción's number in the Código of its rows. `1.2` → `1`. */
const codigoDeAccion = (fila: FilaCalculada) => String(fila.row.values.codigo).split(".")[0] ?? "";

const exigibles: ReadonlySet<Estado | null> = new Set([
  ESTADO.calculado,
  ESTADO.sinReporte,
  ESTADO.porRevisar,
]);

/**
 * The figures of a group of rows. Rows are weighted by the weight that counts for each, and limited to 0–100 %.
 * In a corte definitivo a row that was due and says nothing has an avance del plan of 0 as well.
 */
export function mediaPonderada(filas: readonly FilaCalculada[], definitivo: boolean) {
  let aporte = 0;
  let peso = 0;
  let avance = 0;
  let pesoDelAvance = 0;
  let calculados = 0;
  let due = 0;
  for (const fila of filas) {
    aporte += fila.aporte;
    peso += fila.pesoEfectivo;
    if (fila.estado === ESTADO.calculado) calculados++;
    if (exigibles.has(fila.estado)) due++;
    const silent = definitivo && (fila.estado === ESTADO.sinReporte || fila.estado === ESTADO.porRevisar);
    if (fila.avanceDelPlan === null && !silent) continue;
    avance += Math.max(0, Math.min(1, fila.avanceDelPlan ?? 0)) * fila.peso;
    pesoDelAvance += fila.peso;
  }
  return {
    cumplimiento: peso > 0 ? aporte / peso : null,
    avanceDelPlan: pesoDelAvance > 0 ? avance / pesoDelAvance : null,
    calculados,
    exigibles: due,
  };
}
