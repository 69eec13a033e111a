import { AVISO, Aviso } from "./avisos";
import { ESTADO, Estado } from "./estado";
import { FilaCalculada } from "./fila";
import { FilaDelMarco } from "./libro";
import { NO_SE_DEBE } from "./no-se-debe";

/** The groups in which is said what stands beside a total. */
export const GRUPOS_DE_CONTEOS = ["noEntran", "faltan", "porPalabra", "malUbicadas"] as const;
export type GrupoDeConteos = (typeof GRUPOS_DE_CONTEOS)[number];

/** What makes a row be counted: its Estado with the reason why nothing is due, or something that is said of it. */
export interface Criterio {
  readonly grupo: GrupoDeConteos;
  readonly estado?: Estado;
  readonly noSeDebe?: (typeof NO_SE_DEBE)[keyof typeof NO_SE_DEBE];
  readonly aviso?: Aviso;
  /** Its acción weighs nothing in the plan, by what the Resumen gives to the others. */
  readonly accionSinPeso?: true;
  /** It is in the marco and not in the matriz: the add-in counts it, for no formula compares texts as people do. */
  readonly sinSeguir?: true;
}

export const ACCION_SIN_PESO = "de una acción que pesa 0";
export const SIN_SEGUIR = "del marco, sin fila en la matriz";

/** Groups of the acciones that have a figure and weigh nothing. */
export const gruposSinPeso = (
  acciones: readonly {
    readonly numero: number;
    readonly cumplimiento: number | null;
    readonly peso: number;
  }[],
): ReadonlySet<number> =>
  new Set(
    acciones
      .filter(({ cumplimiento, peso }) => cumplimiento !== null && peso === 0)
      .map(({ numero }) => numero),
  );

const deAviso = (grupo: GrupoDeConteos, ...avisos: readonly Aviso[]): readonly Criterio[] =>
  avisos.map((aviso) => ({ grupo, aviso }));

/** Whatever counts nowhere, or on somebody's word, in the order in which it is said. The sheet's counts come from these. */
export const criterios: readonly Criterio[] = [
  { grupo: "noEntran", estado: ESTADO.sinMeta },
  ...Object.values(NO_SE_DEBE).map((noSeDebe): Criterio => ({
    grupo: "noEntran",
    estado: ESTADO.noExigible,
    noSeDebe,
  })),
  { grupo: "noEntran", estado: ESTADO.sinFormulas },
  { grupo: "faltan", estado: ESTADO.sinReporte },
  { grupo: "faltan", estado: ESTADO.porRevisar },
  { grupo: "porPalabra", estado: ESTADO.reportado },
  ...deAviso(
    "porPalabra",
    AVISO.metaEscrita,
    AVISO.programadaLaxa,
    AVISO.escala,
    AVISO.variasVeces,
    AVISO.porcentajeEscrito,
    AVISO.distinta,
  ),
  ...deAviso(
    "malUbicadas",
    AVISO.sinAccion,
    AVISO.noListada,
    AVISO.sinResponsable,
    AVISO.sinPeso,
    AVISO.sinLineaBase,
    AVISO.agregada,
  ),
  { grupo: "malUbicadas", accionSinPeso: true },
  { grupo: "malUbicadas", sinSeguir: true },
];

/** How a count is called: "sin meta", "terminada", "meta a la fecha escrita". */
export const motivoDelConteo = ({ estado, noSeDebe, aviso, accionSinPeso }: Criterio): string =>
  aviso ?? noSeDebe ?? estado ?? (accionSinPeso ? ACCION_SIN_PESO : SIN_SEGUIR);

/** Whether a row is counted by it, where some acciones weigh nothing. */
const cuentaPor =
  ({ estado, noSeDebe, aviso, accionSinPeso }: Criterio, sinPeso: ReadonlySet<number>) =>
  (fila: FilaCalculada): boolean => {
    if (accionSinPeso) return fila.estado !== ESTADO.sinFormulas && sinPeso.has(fila.grupo);
    if (aviso) return fila.avisos.includes(aviso);
    if (!estado) return false;
    return fila.estado === estado && (noSeDebe === undefined || fila.motivo === noSeDebe);
  };

/** A count with the rows that it names. */
export interface Conteo {
  readonly grupo: GrupoDeConteos;
  readonly motivo: string;
  readonly cuantas: number;
  readonly filas: readonly FilaCalculada[];
  /** Those that are no rows of the matriz. */
  readonly delMarco: readonly FilaDelMarco[];
}

/** What stands beside a total, where it is not 0. */
export const conteosDe = (
  filas: readonly FilaCalculada[],
  sinPeso: ReadonlySet<number>,
  sinSeguir: readonly FilaDelMarco[],
): readonly Conteo[] =>
  criterios
    .map((criterio): Conteo => {
      const own = filas.filter(cuentaPor(criterio, sinPeso));
      const delMarco = criterio.sinSeguir ? sinSeguir : [];
      return {
        grupo: criterio.grupo,
        motivo: motivoDelConteo(criterio),
        cuantas: own.length + delMarco.length,
        filas: own,
        delMarco,
      };
    })
    .filter(({ cuantas }) => cuantas > 0);
