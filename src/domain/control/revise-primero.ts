import { CellValue, isBlank } from "../base/cell";
import { Observation } from "../checks/observation";
import { AVISO, DIFIERE } from "../plan/cumplimiento/avisos";
import { ESTADO } from "../plan/cumplimiento/estado";
import { FilaCalculada } from "../plan/cumplimiento/fila";
import { compile } from "../plan/formula/compile";
import { SITUACION } from "../plan/situacion";
import { CAMBIO, cambio } from "../plan/verificacion/cambio";

/** Why a row is to be looked at, the most urgent first. */
export const RAZONES = [
  "errores",
  "sinEvidencia",
  "salto",
  "reportado",
  "difiere",
  "metaEscrita",
  "vencida",
  "rojo",
  "cambio",
  "estancada",
  "amarillo",
] as const;

export type Razon = (typeof RAZONES)[number];

/** A row with all that calls for a look at it, the most urgent first; nothing of most. */
export interface PorRevisar {
  readonly fila: FilaCalculada;
  readonly razones: readonly Razon[];
  /** What was found in it and is an error. */
  readonly errores: readonly Observation[];
}

/** The reasons that a rule of its own finds. */
const DE_REGLA: Readonly<Partial<Record<Observation["rule"], Razon>>> = {
  "salto-de-cumplimiento": "salto",
  "sin-avance-en-dos-cortes": "estancada",
};

/** Those that the row's own figures say. */
const DE_FILA: Readonly<Partial<Record<Razon, (fila: FilaCalculada) => boolean>>> = {
  sinEvidencia: ({ cumplimiento, row }) => (cumplimiento ?? 0) >= 1 && isBlank(row.values.evidencia),
  reportado: ({ estado }) => estado === ESTADO.reportado,
  difiere: ({ estado, motivo }) => estado === ESTADO.porRevisar && motivo === DIFIERE,
  metaEscrita: ({ avisos }) => avisos.includes(AVISO.metaEscrita),
  vencida: ({ situacion }) => situacion === SITUACION.vencida,
  rojo: ({ semaforo }) => semaforo === "rojo",
  cambio: (fila) => cambioDesdeQueSeVio(fila),
  amarillo: ({ semaforo }) => semaforo === "amarillo",
};

const formulaDeCambio = compile(cambio);

/** What the column Cambió says, of the row as it was read. */
export const cambioDesdeQueSeVio = ({ row: { values }, metaALaFecha }: FilaCalculada): boolean => {
  const column = (key: string): CellValue =>
    key === "metaALaFecha" ? (metaALaFecha ?? "") : values[key as keyof typeof values];
  return formulaDeCambio({ column, name: () => "" }) === CAMBIO;
};

/**
 * The rows of a matriz in the order in which a reviewer should look at them: by their most urgent reason, and as the
 * sheet has them where that is the same.
 *
 * @param observations what was found in the matriz and nobody accepted
 * @example revisePrimero(filas, observations)[0] // { razones: ["sinEvidencia"], … }
 */
export function revisePrimero(
  filas: readonly FilaCalculada[],
  observations: readonly Observation[],
): readonly PorRevisar[] {
  const byRow = new Map<number, Observation[]>();
  for (const observation of observations) {
    const { row } = observation.place;
    if (row === undefined) continue;
    byRow.set(row, [...(byRow.get(row) ?? []), observation]);
  }
  return filas
    .filter(({ estado }) => estado !== null)
    .map((fila): PorRevisar => {
      const found = byRow.get(fila.row.number) ?? [];
      const errores = found.filter(({ severity }) => severity === "error");
      const ofRules = new Set(found.map(({ rule }) => DE_REGLA[rule]));
      const holds = (razon: Razon) =>
        razon === "errores" ? errores.length > 0 : ofRules.has(razon) || (DE_FILA[razon]?.(fila) ?? false);
      return { fila, razones: RAZONES.filter(holds), errores };
    })
    .sort((a, b) => urgencia(a) - urgencia(b));
}

/** The place of its most urgent reason; after all of them, where there is none. */
export const urgencia = ({ razones: [first] }: PorRevisar): number =>
  first === undefined ? RAZONES.length : RAZONES.indexOf(first);
