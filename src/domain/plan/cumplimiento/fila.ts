import { CellValue } from "../../base/cell";
import { completarParametros } from "../parametros/completar";
import { Parametros } from "../parametros/parametro";
import { Situacion } from "../situacion";
import { MatrizKey } from "../tables/matriz";
import { TableRow } from "../tables/row";
import { Aviso, DIFIERE, ENTRE_AVISOS } from "./avisos";
import { CeldasDeFila, accionDe, isTypedOver, tieneFormulas } from "./celdas-de-fila";
import { ESTADO, Estado } from "./estado";
import { Libro, festivosDe } from "./libro";
import { GRUPOS_DEL_RESUMEN } from "./grupos";
import { lineasConGrupo } from "./lineas";
import { Programado, programadas, programadoEn } from "./programadas";
import { celdasDeTabla } from "./tabla";

export { isTypedOver };

/** A row of the matriz with what its formulas give. A figure that does not exist is null, never 0. */
export interface FilaCalculada {
  readonly row: TableRow<MatrizKey>;
  readonly metaALaFecha: number | null;
  /** What was due at the corte whatever a person typed, and in the end; how many units of «Por» that is. */
  readonly metaCalculada: number | null;
  /** What its own line, rate or level has due; and where its Programación says it, from which dates. */
  readonly metaPorFormula: number | null;
  readonly programado: Programado | null;
  readonly metaFinal: number | null;
  readonly unidades: number | null;
  /** Whether these and its avance are fractions of a whole. */
  readonly enPorcentaje: boolean;
  /** Its Plazo, or the plan's end. */
  readonly ultimoDia: number | null;
  /** The percentage that the avance gives, before any judgement on the row: a fraction, unlimited, as the next two. */
  readonly calculo: number | null;
  readonly cumplimiento: number | null;
  readonly avanceDelPlan: number | null;
  /** Against the final meta in every tipo: of a rate, that of its vigencia. */
  readonly frenteALaMetaFinal: number | null;
  /** null where nobody wrote anything in the row. */
  readonly estado: Estado | null;
  /** Why it can't be computed, whatever its avance says; "" where it can. */
  readonly revisar: string;
  /** Why it is por revisar or no exigible, where its own cells say it; "" else. */
  readonly motivo: string;
  /** The reason and what is said besides, to be read. */
  readonly detalle: string;
  readonly semaforo: string;
  /** What time says of it; null where there is nothing to say. */
  readonly situacion: Situacion | null;
  /** What is said of it beside its figure. */
  readonly avisos: readonly Aviso[];
  /** The group in which it is averaged: the acción's number, 0 without one, −1 where the Resumen does not list it. */
  readonly grupo: number;
  readonly grupoDelResponsable: number;
  /** Whether it is in the averages, with which figure within 0–1, what it weighs there and both multiplied. */
  readonly entra: boolean;
  readonly cifraQueEntra: number;
  readonly pesoEfectivo: number;
  readonly aporte: number;
  /** What Control Interno holds to be true, within 0–1, where it has looked at the row; and that by what it weighs. */
  readonly cifraVerificada: number | null;
  readonly aporteVerificado: number;
  /** The same of the plan's avance. */
  readonly pesoEnElPlan: number;
  readonly aporteAlPlan: number;
  /** Whether the figure is one that a person states («reportado») and not one that the avance gives. */
  readonly noCalculado: boolean;
}

type Row = TableRow<MatrizKey>;

const number = (value: CellValue): number | null => (typeof value === "number" ? value : null);

/** What the figures of the rows of a matriz are read from. */
function preparadas(rows: readonly Row[], given: Parametros, libro: Libro) {
  const lines = lineasConGrupo(rows.map(accionDe), libro.lineas);
  const grupos = lines.map(({ grupo }) => grupo);
  const parametros = completarParametros(given);
  const { list, de } = programadas(rows, parametros, libro);
  const cells = celdasDeTabla(rows, parametros, {
    list: (name) => (name === GRUPOS_DEL_RESUMEN.name ? grupos : list(name)),
    isHoliday: festivosDe(libro),
  });
  return {
    cells,
    programado: ({ values }: Row) => programadoEn(de(values.id), parametros.fecha_corte ?? ""),
  };
}

/** Cells of the rows of a matriz that are computed by the workbook's formulas. */
export const celdasDe = (rows: readonly Row[], given: Parametros, libro: Libro = {}): CeldasDeFila =>
  preparadas(rows, given, libro).cells;

/** Rows that have no formula where others do: whoever inserted them had no add-in, and nothing computes them. */
export function sinFormulas(rows: readonly TableRow<MatrizKey>[]): (row: TableRow<MatrizKey>) => boolean {
  return rows.some(tieneFormulas) ? (row) => !tieneFormulas(row) : () => false;
}

/**
 * Computes every row of a matriz with the same expressions that the sheet's formulas are written from. Nothing of what
 * the formula cells hold is believed, but for a meta a la fecha that a person typed over its formula.
 *
 * @param libro what they look up in other sheets
 */
export function calcularFilas(
  rows: readonly TableRow<MatrizKey>[],
  given: Parametros,
  libro: Libro = {},
): readonly FilaCalculada[] {
  const isLeftOut = sinFormulas(rows);
  const computed = rows.filter((row) => !isLeftOut(row));
  const { cells, programado } = preparadas(computed, given, libro);
  let index = -1;
  return rows.map((row) => {
    if (isLeftOut(row)) return sinCalcular(row);
    index++;
    cells.turnTo(row, index);
    return filaDe(row, cells, programado(row));
  });
}

function filaDe(row: TableRow<MatrizKey>, cells: CeldasDeFila, programado: Programado | null): FilaCalculada {
  const figure = (key: MatrizKey) => number(cells.valueOf(key));
  const amount = (key: MatrizKey) => figure(key) ?? 0;
  const text = (key: MatrizKey) => String(cells.valueOf(key));
  const estado = text("juicio");
  return {
    row,
    metaALaFecha: figure("metaALaFecha"),
    metaCalculada: figure("metaCalculada"),
    metaPorFormula: figure("metaPorFormula"),
    programado,
    metaFinal: figure("metaFinal"),
    unidades: figure("unidades"),
    enPorcentaje: amount("enPorcentaje") === 1,
    ultimoDia: figure("ultimoDia"),
    calculo: figure("calculo"),
    cumplimiento: figure("cifra"),
    avanceDelPlan: figure("avanceDelPlan"),
    frenteALaMetaFinal: figure("frenteALaMetaFinal"),
    estado: estado === "" ? null : (estado as Estado),
    revisar: text("revisar"),
    motivo: motivoDe(estado, cells),
    detalle: text("detalle"),
    semaforo: text("semaforo"),
    situacion: (text("situacion") || null) as Situacion | null,
    avisos: text("avisos").split(ENTRE_AVISOS).filter(Boolean) as Aviso[],
    grupo: amount("grupoDelResumen"),
    grupoDelResponsable: amount("grupoDelResponsable"),
    entra: amount("entra") === 1,
    cifraQueEntra: amount("cifraQueEntra"),
    pesoEfectivo: amount("pesoEfectivo"),
    aporte: amount("aporte"),
    cifraVerificada: figure("cifraVerificada"),
    aporteVerificado: amount("aporteVerificado"),
    pesoEnElPlan: amount("pesoEnElPlan"),
    aporteAlPlan: amount("aporteAlPlan"),
    noCalculado: estado === ESTADO.reportado,
  };
}

function motivoDe(estado: string, cells: CeldasDeFila): string {
  const text = (key: MatrizKey) => String(cells.valueOf(key));
  if (estado === ESTADO.noExigible) return text("noSeDebe");
  if (estado !== ESTADO.porRevisar) return "";
  return text("revisar") || text("ilegible") || (cells.valueOf("difiere") === 1 ? DIFIERE : "");
}

/** Why a row that stands below its table is not computed. */
export const DEBAJO = "debajo de la tabla";

/** A row that nothing computes, and why where it is not that somebody took its formulas away. */
export const sinCalcular = (row: TableRow<MatrizKey>, motivo = ""): FilaCalculada => ({
  row,
  metaALaFecha: null,
  metaCalculada: null,
  metaPorFormula: null,
  programado: null,
  metaFinal: null,
  unidades: null,
  enPorcentaje: false,
  ultimoDia: null,
  calculo: null,
  cumplimiento: null,
  avanceDelPlan: null,
  frenteALaMetaFinal: null,
  estado: ESTADO.sinFormulas,
  revisar: "",
  motivo,
  detalle: motivo,
  semaforo: "",
  situacion: null,
  avisos: [],
  grupo: 0,
  grupoDelResponsable: 0,
  entra: false,
  cifraQueEntra: 0,
  pesoEfectivo: 0,
  aporte: 0,
  cifraVerificada: null,
  aporteVerificado: 0,
  pesoEnElPlan: 0,
  aporteAlPlan: 0,
  noCalculado: false,
});
