import { estadoDelCorte } from "../parametros/estado-del-corte";
import { avisosDelPlan } from "../parametros/avisos";
import { Parametros } from "../parametros/parametro";
import { compile } from "../formula/compile";
import { column } from "../formula/expression";
import { palabraDe } from "../semaforo/palabra";
import { SITUACION } from "../situacion";
import { MatrizKey } from "../tables/matriz";
import { Verificado, verificadoDe, verificadoDelPlan } from "../verificacion/verificado";
import { TableRow } from "../tables/row";
import { accionDe } from "./celdas-de-fila";
import { Conteo, conteosDe, gruposSinPeso } from "./conteos";
import { ESTADO, Estado } from "./estado";
import { DEBAJO, FilaCalculada, calcularFilas, sinCalcular } from "./fila";
import { filasDebajo, recuentoDe } from "./fuera";
import { GRUPO_SIN_RESPONSABLE } from "./grupos";
import { Libro } from "./libro";
import { LineaConGrupo, lineasConGrupo } from "./lineas";
import { PESOS_ESCRITOS, pesosEscritos } from "./pesos-escritos";
import { agrupar, partes, suma } from "./promedio";

/** A group of rows with its figures: an acción, or all that a responsable answers for. */
export interface Grupo {
  readonly nombre: string;
  /** What formulas know it by. */
  readonly numero: number;
  /** The first number of its rows' Código: "1" for 1.1 and 1.2; "" where there is none. */
  readonly codigo: string;
  /** Fractions within 0–1; null where no row counts. */
  readonly cumplimiento: number | null;
  readonly avanceDelPlan: number | null;
  readonly semaforo: string;
  /** n of m: the rows with a figure, of those due. */
  readonly calculados: number;
  readonly exigibles: number;
  /** Its part of the plan, 0–1. */
  readonly peso: number;
  /** What Control Interno holds to be true of those of its rows that it has looked at. */
  readonly verificado: Verificado;
  readonly filas: readonly FilaCalculada[];
}

/** What the pane and the sheet Resumen say of a matriz. */
export interface Informe {
  readonly filas: readonly FilaCalculada[];
  readonly acciones: readonly Grupo[];
  readonly responsables: readonly Grupo[];
  readonly plan: Omit<Grupo, "filas" | "peso" | "codigo" | "numero"> & {
    /** Rows with something in them. */
    readonly filas: number;
  };
  /** Without a fecha de corte nothing is due, and no row has a figure. */
  readonly sinCorte: boolean;
  /** While the corte is open the plan's figure counts only what is there. */
  readonly provisional: boolean;
  /** Past their Plazo without the final meta. */
  readonly vencidas: readonly FilaCalculada[];
  /** With a figure under 100 %, the furthest behind first. */
  readonly atrasadas: readonly FilaCalculada[];
  /** Whatever counts nowhere, or on somebody's word. */
  readonly conteos: readonly Conteo[];
  /** What is said of the parameters that the plan's figure was computed with, and of what the matriz lacks. */
  readonly avisos: readonly string[];
}

const semaforoDe = compile(palabraDe(column("figure")));

const conCifra: ReadonlySet<Estado | null> = new Set([ESTADO.calculado, ESTADO.reportado]);
const exigibles: ReadonlySet<Estado | null> = new Set([...conCifra, ESTADO.sinReporte, ESTADO.porRevisar]);

/**
 * The figures of a matriz at its corte. An acción is the mean of its rows, the plan that of its acciones, both by weight:
 * equal unless some is given. By responsable the same contributions are regrouped, so that they add up to the plan.
 *
 * @param libro what is looked up in other sheets: the acciones that the Resumen lists, with their weights
 * @param calculadas the same rows with their figures, where they are computed already
 * @example informe(rows, { fecha_corte: 39813, estado_corte: "abierto", … }).plan.cumplimiento // 0.93
 */
export function informe(
  rows: readonly TableRow<MatrizKey>[],
  parametros: Parametros,
  libro: Libro = {},
  calculadas: readonly FilaCalculada[] = calcularFilas(rows, parametros, libro),
): Informe {
  const { debajo = [], sinSeguir = [] } = libro;
  const filas = [
    ...calculadas.filter((fila) => fila.estado !== null),
    ...filasDebajo(debajo).map((row) => sinCalcular(row, DEBAJO)),
  ];
  const semaforo = (figure: number | null) =>
    figure === null
      ? ""
      : String(semaforoDe({ column: () => figure, name: (name) => parametros[name] ?? "" }));

  const computed = calculadas.filter(({ estado }) => estado !== ESTADO.sinFormulas);
  const lines = lineasConGrupo(
    computed.map(({ row }) => accionDe(row)),
    libro.lineas,
  );
  const accionesConFilas = acciones(filas, lines);
  const shares = partesDe(accionesConFilas);
  const parteDe = new Map(accionesConFilas.map(({ linea }, index) => [linea.grupo, shares[index]!]));

  const grupo = (
    { nombre, numero }: Pick<Grupo, "nombre" | "numero">,
    own: readonly FilaCalculada[],
    figures: Figuras,
    peso: number,
  ): Grupo => ({
    nombre,
    numero,
    codigo: codigoDe(own[0]),
    cumplimiento: figures.cumplimiento,
    avanceDelPlan: figures.avanceDelPlan,
    semaforo: semaforo(figures.cumplimiento),
    ...cuantas(own),
    peso,
    verificado: verificadoDe(own),
    filas: own,
  });

  const plan: Figuras = {
    cumplimiento: media(
      accionesConFilas,
      shares.map(({ cumplimiento }) => cumplimiento),
      (each) => each.cumplimiento,
    ),
    avanceDelPlan: media(
      accionesConFilas,
      shares.map(({ avance }) => avance),
      (each) => each.avanceDelPlan,
    ),
  };
  const grupos = accionesConFilas.map(({ linea, filas: own, ...figures }, index) =>
    grupo({ nombre: linea.nombre, numero: linea.grupo }, own, figures, shares[index]!.cumplimiento),
  );
  return {
    filas,
    acciones: grupos,
    responsables: responsables(filas).map(([nombre, own]) => {
      const figures = contribuciones(own, accionesConFilas, parteDe);
      const numero = own[0]!.grupoDelResponsable;
      return grupo({ nombre, numero }, own, figures, figures.parte);
    }),
    plan: {
      nombre: String(parametros.plan ?? ""),
      ...plan,
      semaforo: semaforo(plan.cumplimiento),
      ...cuantas(filas),
      verificado: verificadoDelPlan(
        grupos.map(({ verificado }, index) => ({ peso: accionesConFilas[index]!.linea.peso, verificado })),
      ),
      filas: filas.length,
    },
    sinCorte: typeof parametros.fecha_corte !== "number",
    provisional: estadoDelCorte(parametros) !== "definitivo",
    vencidas: filas.filter((fila) => fila.situacion === SITUACION.vencida),
    atrasadas: filas
      .filter((fila) => conCifra.has(fila.estado) && (fila.cumplimiento ?? 1) < 1)
      .sort((a, b) => a.cumplimiento! - b.cumplimiento!),
    conteos: conteosDe(filas, gruposSinPeso(grupos), sinSeguir),
    avisos: [...avisosDelPlan({ ...parametros, ...recuentoDe(libro) }), ...avisoDePesos(filas, libro)],
  };
}

interface Figuras {
  readonly cumplimiento: number | null;
  readonly avanceDelPlan: number | null;
}

interface AccionConFilas extends Figuras {
  readonly linea: LineaConGrupo;
  readonly filas: readonly FilaCalculada[];
}

function avisoDePesos(filas: readonly FilaCalculada[], { lineas }: Libro): readonly string[] {
  const written = pesosEscritos(filas, lineas);
  return written > 0 ? [`${PESOS_ESCRITOS}: ${written}`] : [];
}

/** Each acción that has rows, with the mean of those that count. */
function acciones(
  filas: readonly FilaCalculada[],
  lines: readonly LineaConGrupo[],
): readonly AccionConFilas[] {
  const byGroup = agrupar(
    filas.filter(({ estado }) => estado !== ESTADO.sinFormulas),
    ({ grupo }) => grupo,
  );
  return lines.flatMap((linea): AccionConFilas[] => {
    const own = byGroup.get(linea.grupo);
    if (!own) return [];
    const quotient = (amount: (fila: FilaCalculada) => number, weight: (fila: FilaCalculada) => number) => {
      const total = suma(own, weight);
      return total > 0 ? suma(own, amount) / total : null;
    };
    return [
      {
        linea,
        filas: own,
        cumplimiento: quotient(
          (fila) => fila.aporte,
          (fila) => fila.pesoEfectivo,
        ),
        avanceDelPlan: quotient(
          (fila) => fila.aporteAlPlan,
          (fila) => fila.pesoEnElPlan,
        ),
      },
    ];
  });
}

interface Partes {
  readonly cumplimiento: number;
  readonly avance: number;
}

/** The part of the plan that each acción is, of those that have a figure. */
function partesDe(all: readonly AccionConFilas[]): readonly Partes[] {
  const shares = (figure: (accion: AccionConFilas) => number | null) =>
    partes(all.map((each) => ({ entra: figure(each) !== null, peso: each.linea.peso })));
  const cumplimiento = shares((each) => each.cumplimiento);
  const avance = shares((each) => each.avanceDelPlan);
  return all.map((_, index) => ({ cumplimiento: cumplimiento[index]!, avance: avance[index]! }));
}

function media(
  all: readonly AccionConFilas[],
  shares: readonly number[],
  figure: (accion: AccionConFilas) => number | null,
): number | null {
  if (all.every((each) => figure(each) === null)) return null;
  return suma(
    all.map((each, index) => (figure(each) ?? 0) * shares[index]!),
    (each) => each,
  );
}

/** How the rows that nobody answers for are called. */
export const SIN_RESPONSABLE = "(sin responsable)";

function responsables(
  filas: readonly FilaCalculada[],
): readonly (readonly [nombre: string, filas: readonly FilaCalculada[]])[] {
  const groups = agrupar(
    filas.filter(({ estado }) => estado !== ESTADO.sinFormulas),
    ({ grupoDelResponsable }) => grupoDelResponsable,
  );
  const named = [...groups].map(
    ([grupo, own]) =>
      [
        grupo === GRUPO_SIN_RESPONSABLE ? SIN_RESPONSABLE : String(own[0]!.row.values.responsable).trim(),
        own,
      ] as const,
  );
  return named.sort(([a], [b]) => Number(a === SIN_RESPONSABLE) - Number(b === SIN_RESPONSABLE));
}

/** The figures of some rows as what they put in the plan, by what they are of it. */
function contribuciones(
  own: readonly FilaCalculada[],
  all: readonly AccionConFilas[],
  parteDe: ReadonlyMap<number, Partes>,
): Figuras & { readonly parte: number } {
  const weightOf = new Map(
    all.map(({ linea, filas }) => [
      linea.grupo,
      {
        peso: suma(filas, (fila) => fila.pesoEfectivo),
        pesoEnElPlan: suma(filas, (fila) => fila.pesoEnElPlan),
      },
    ]),
  );
  let [parte, puesto, parteDelAvance, puestoEnElAvance] = [0, 0, 0, 0];
  for (const fila of own) {
    const weights = weightOf.get(fila.grupo)!;
    const partes = parteDe.get(fila.grupo)!;
    if (weights.peso > 0) {
      parte += (fila.pesoEfectivo / weights.peso) * partes.cumplimiento;
      puesto += (fila.aporte / weights.peso) * partes.cumplimiento;
    }
    if (weights.pesoEnElPlan > 0) {
      parteDelAvance += (fila.pesoEnElPlan / weights.pesoEnElPlan) * partes.avance;
      puestoEnElAvance += (fila.aporteAlPlan / weights.pesoEnElPlan) * partes.avance;
    }
  }
  return {
    parte,
    cumplimiento: parte > 0 ? puesto / parte : null,
    avanceDelPlan: parteDelAvance > 0 ? puestoEnElAvance / parteDelAvance : null,
  };
}

const cuantas = (filas: readonly FilaCalculada[]) => ({
  calculados: filas.filter(({ estado }) => conCifra.has(estado)).length,
  exigibles: filas.filter(({ estado }) => exigibles.has(estado)).length,
});

/** The acción's number in the Código of its rows. `1.2` → `1`. */
const codigoDe = (fila: FilaCalculada | undefined) =>
  String(fila?.row.values.codigo ?? "").split(".")[0] ?? "";
