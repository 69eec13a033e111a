import { estadoDelCorte } from "../parametros/estado-del-corte";
import { Parametros } from "../parametros/parametro";
import { compile } from "../formula/compile";
import { column } from "../formula/expression";
import { palabraDe } from "../semaforo/palabra";
import { SITUACION } from "../situacion";
import { MatrizKey } from "../tables/matriz";
import { TableRow } from "../tables/row";
import { ESTADO } from "./estado";
import { FilaCalculada, calcularFilas } from "./fila";
import { GrupoDeFilas, agrupar, mediaPonderada } from "./promedio";

/** A group of rows with its figures: an acción, or all that a responsable answers for. */
export interface Grupo {
  readonly nombre: string;
  /** The first number of its rows' Código: "1" for 1.1 and 1.2; "" where there is none. */
  readonly codigo: string;
  /** Fractions within 0–1; null where no row counts. */
  readonly cumplimiento: number | null;
  readonly avanceDelPlan: number | null;
  readonly semaforo: string;
  /** n of m: the rows with a figure, of those due. */
  readonly calculados: number;
  readonly exigibles: number;
  /** Its weight among the others; equal unless given. */
  readonly peso: number;
  readonly filas: readonly FilaCalculada[];
}

/** What the pane and the sheet Resumen say of a matriz. */
export interface Informe {
  readonly filas: readonly FilaCalculada[];
  readonly acciones: readonly Grupo[];
  readonly responsables: readonly Grupo[];
  readonly plan: Omit<Grupo, "filas" | "peso" | "codigo">;
  /** While the corte is open the plan's figure counts only what is there. */
  readonly provisional: boolean;
  /** Past their Plazo without the final meta. */
  readonly vencidas: readonly FilaCalculada[];
  /** Behind what was due at the corte. */
  readonly rezagadas: readonly FilaCalculada[];
  /** Due at the corte, and nobody has said anything. */
  readonly sinReporte: readonly FilaCalculada[];
  readonly aunNoExigibles: readonly FilaCalculada[];
  readonly sinMeta: readonly FilaCalculada[];
}

const semaforoDe = compile(palabraDe(column("figure")));

/**
 * The figures of a matriz at its corte. Weights of the acciones are those of Resumen, by acción; without any they are
 * equal; where some are given, an acción without one weighs 0. A row without acción belongs to none and is in no average.
 *
 * @param calculadas the same rows with their figures, where they are computed already
 * @example informe(rows, { fecha_corte: 39813, estado_corte: "abierto", … }).plan.cumplimiento // 0.93
 */
export function informe(
  rows: readonly TableRow<MatrizKey>[],
  parametros: Parametros,
  pesosDeAcciones: ReadonlyMap<string, number> = new Map(),
  calculadas: readonly FilaCalculada[] = calcularFilas(rows, parametros),
): Informe {
  const filas = calculadas.filter((fila) => fila.estado !== null);
  const definitivo = estadoDelCorte(parametros) === "definitivo";
  const semaforo = (figure: number | null) =>
    figure === null
      ? ""
      : String(
          semaforoDe({ column: () => figure, name: (name) => parametros[name] ?? "", countNumbers: () => 0 }),
        );
  const grupo = (group: GrupoDeFilas, peso: number): Grupo => {
    const figures = mediaPonderada(group.filas, definitivo);
    return { ...group, ...figures, peso, semaforo: semaforo(figures.cumplimiento) };
  };
  const acciones = agrupar(filas, "accion").map((group) =>
    grupo(group, pesosDeAcciones.size === 0 ? 1 : (pesosDeAcciones.get(group.nombre.toLowerCase()) ?? 0)),
  );
  const cumplimiento = mediaDeGrupos(acciones, (each) => each.cumplimiento);
  return {
    filas,
    acciones,
    responsables: agrupar(filas, "responsable").map((group) => grupo(group, 1)),
    plan: {
      nombre: String(parametros.plan ?? ""),
      cumplimiento,
      avanceDelPlan: mediaDeGrupos(acciones, (each) => each.avanceDelPlan),
      semaforo: semaforo(cumplimiento),
      calculados: sum(acciones, (each) => each.calculados),
      exigibles: sum(acciones, (each) => each.exigibles),
    },
    provisional: !definitivo,
    vencidas: filas.filter((fila) => fila.situacion === SITUACION.vencida),
    rezagadas: filas.filter((fila) => fila.situacion === SITUACION.rezagada),
    sinReporte: filas.filter((fila) => fila.estado === ESTADO.sinReporte),
    aunNoExigibles: filas.filter((fila) => fila.estado === ESTADO.aunNoExigible),
    sinMeta: filas.filter((fila) => fila.estado === ESTADO.sinMeta),
  };
}

function sum<Item>(items: readonly Item[], amount: (item: Item) => number): number {
  return items.reduce((total, item) => total + amount(item), 0);
}

/** The mean of the acciones that have a figure, weighted; null where none has, or none of them weighs. */
function mediaDeGrupos(groups: readonly Grupo[], figure: (group: Grupo) => number | null): number | null {
  const counted = groups.filter((group) => figure(group) !== null);
  const weight = sum(counted, (group) => group.peso);
  return weight > 0 ? sum(counted, (group) => group.peso * (figure(group) ?? 0)) / weight : null;
}
