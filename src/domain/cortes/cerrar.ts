import { SerialDate } from "../base/date";
import { appendedTo } from "../changes/append";
import { Changes, together } from "../changes/changes";
import { ESTADO_DE_VERSION, cortes } from "../plan/cortes/cortes";
import { FilaDelHistorial, HistorialKey, historial } from "../plan/cortes/historial";
import { selloDeCorte } from "../plan/cortes/sello/sello";
import { ESTADO } from "../plan/cumplimiento/estado";
import { FilaCalculada } from "../plan/cumplimiento/fila";
import { parametrosChanged } from "../proposals/parametros";
import { libroDe } from "../reading";
import { CorteCerrado } from "../reading/cortes/corte-cerrado";
import { cortesDe, nombreDeMatriz } from "../reading/cortes/cortes-de-matriz";
import { MatrizReading, WorkbookReading } from "../reading/reading";
import { VersionCerrada, cerrarVersion } from "./version";

/** What is known of a closing besides the workbook. */
export interface DatosDelCierre {
  readonly nombre: string;
  readonly acta: string;
  readonly cerradoPor: string;
  readonly hoy: SerialDate;
  readonly errores: number;
  readonly excepciones: number;
}

/** What may be right, and is asked first. */
export type PreguntaDelCierre = "fechaFutura" | "fechaAnterior";

/** What came of closing: nothing of it is written yet. */
export type Cierre =
  | { readonly kind: "impedido"; readonly porque: "sinFecha" | "sinFilas" }
  /** It is closed, and says the same. */
  | { readonly kind: "yaCerrado"; readonly corte: CorteCerrado }
  /** There is a corte of that date that says something else: it is corrected, not closed again. */
  | { readonly kind: "porRectificar"; readonly corte: CorteCerrado }
  | {
      readonly kind: "porCerrar";
      readonly version: VersionCerrada;
      readonly preguntas: readonly PreguntaDelCierre[];
      /** The rows that will count 0: nothing was reported, or what was can't be computed. */
      readonly enCero: readonly FilaCalculada[];
    };

/**
 * Closes the corte that the workbook is at: what is to be kept of it, and what has to be said before.
 * @example cerrar(reading, matriz, datos) // { kind: "porCerrar", enCero: […], … }
 */
export function cerrar(reading: WorkbookReading, matriz: MatrizReading, datos: DatosDelCierre): Cierre {
  const { parametros } = reading;
  const fecha = parametros.fecha_corte;
  if (typeof fecha !== "number") return { kind: "impedido", porque: "sinFecha" };
  const closed = cortesDe(reading, matriz);
  const same = closed.find(({ linea }) => linea.fecha === fecha);
  const last = closed.at(-1);
  const { hoy, ...said } = datos;
  const version = cerrarVersion(
    { rows: matriz.rows, parametros, libro: libroDe(reading, matriz) },
    {
      ...said,
      matriz: nombreDeMatriz(matriz),
      corte: Number(last?.linea.corte ?? 0) + 1,
      version: 1,
      desde: last ? Number(last.linea.fecha) + 1 : (parametros.inicio_plan ?? ""),
      cerradoEl: hoy,
      motivo: "",
      primera: siguienteFila(reading),
    },
  );
  if (version.filas.length === 0) return { kind: "impedido", porque: "sinFilas" };
  if (same) return { kind: diceLoMismo(same, version) ? "yaCerrado" : "porRectificar", corte: same };
  return {
    kind: "porCerrar",
    version,
    preguntas: [
      ...(fecha > hoy ? (["fechaFutura"] as const) : []),
      ...(last && fecha < Number(last.linea.fecha) ? (["fechaAnterior"] as const) : []),
    ],
    enCero: version.informe.filas.filter(
      ({ estado }) => estado === ESTADO.sinReporte || estado === ESTADO.porRevisar,
    ),
  };
}

/** Whether a version says what was closed: sealed with who closed it and when, it would have the same sello. */
function diceLoMismo({ linea }: CorteCerrado, { linea: now, filas }: VersionCerrada): boolean {
  const { cerradoPor, cerradoEl, acta, nombre, motivo, desde, corte, version, errores, excepciones } = linea;
  const asThen = { cerradoPor, cerradoEl, acta, nombre, motivo, desde, corte, version, errores, excepciones };
  const sellos = filas.map(({ id, sello }) => ({ id, sello: String(sello) }));
  return selloDeCorte({ ...now, ...asThen }, sellos) === linea.sello;
}

/** The place in the body of Historial where the next rows go, from 1. */
export const siguienteFila = ({ historial: found }: Pick<WorkbookReading, "historial">): number =>
  found ? found.lastRow - found.headerRow + 1 : 1;

/** How a row of Historial is found again, to take it out: in what it says it is like no other. */
const HALLADA_POR: readonly HistorialKey[] = ["corte", "version", "sello"];

/** Some rows below the last of Historial: never in a gap, for a corte says where its rows begin. */
export const enHistorial = (
  { historial: found }: Pick<WorkbookReading, "historial">,
  filas: readonly FilaDelHistorial[],
): Changes =>
  found
    ? appendedTo({ ...found, blankRows: [] }, historial.columns, filas, HALLADA_POR)
    : { cells: [], rows: [] };

/** What a version adds to Cortes and Historial, where the workbook has them. */
export const guardada = (reading: WorkbookReading, { linea, filas }: VersionCerrada): Changes =>
  together([
    reading.cortes ? appendedTo(reading.cortes, cortes.columns, [linea]) : { cells: [], rows: [] },
    enHistorial(reading, filas),
  ]);

/** What closing changes in Parámetros. */
export const parametrosDelCierre = (reading: WorkbookReading): Changes =>
  parametrosChanged(reading, {
    estado_corte: ESTADO_DE_VERSION.definitivo,
    corte_de_los_avances: reading.parametros.fecha_corte ?? "",
  });
