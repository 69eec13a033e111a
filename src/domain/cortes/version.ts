import { CellValue } from "../base/cell";
import { SerialDate } from "../base/date";
import { ESTADO_DE_VERSION, LineaDeCortes, REGLAS, cortes, parametrosGuardados } from "../plan/cortes/cortes";
import {
  CLASE,
  ColumnaDeControl,
  ColumnaGuardada,
  FilaDelHistorial,
  ORIGEN,
  columnasDeControl,
  columnasGuardadas,
} from "../plan/cortes/historial";
import { comoTexto } from "../plan/cortes/sello/canonico";
import { columnasDelSello, selloDeCorte, selloDeFila } from "../plan/cortes/sello/sello";
import { CeldasCalculadas, celdasCalculadas } from "../plan/cumplimiento/celdas-calculadas";
import { isTypedOver } from "../plan/cumplimiento/celdas-de-fila";
import { ESTADO } from "../plan/cumplimiento/estado";
import { calcularFilas, sinFormulas } from "../plan/cumplimiento/fila";
import { Informe, informe } from "../plan/cumplimiento/informe";
import { Libro } from "../plan/cumplimiento/libro";
import { completarParametros } from "../plan/parametros/completar";
import { Parametros } from "../plan/parametros/parametro";
import { columnOf, isOfText } from "../plan/tables/column";
import { MatrizKey, matriz as table } from "../plan/tables/matriz";
import { TableRow } from "../plan/tables/row";
import { textoDeLineas } from "./lineas";

/** A version of a corte as it is kept: its line, and its rows as values. */
export interface VersionCerrada {
  readonly linea: LineaDeCortes;
  readonly filas: readonly FilaDelHistorial[];
  readonly informe: Informe;
}

/** What identifies a version, and who closed it: what no cell of the matriz says. */
export interface DatosDeVersion {
  readonly matriz: string;
  readonly corte: number;
  readonly version: number;
  readonly nombre: string;
  readonly desde: CellValue;
  readonly acta: string;
  readonly cerradoPor: string;
  readonly cerradoEl: SerialDate;
  readonly motivo: string;
  /** Observaciones that are errors and stand open, and those that were accepted. */
  readonly errores: number;
  readonly excepciones: number;
  /** Where its rows begin in Historial, from 1. */
  readonly primera: number;
}

/** What is computed, and with what: the rows of a matriz with what they look up. */
export interface LoQueSeCierra {
  readonly rows: readonly TableRow<MatrizKey>[];
  readonly parametros: Parametros;
  readonly libro: Libro;
}

/**
 * A corte as it is when it is definitivo: silence counts 0 there.
 * @example cerrarVersion({ rows: matriz.rows, parametros, libro }, datos).linea.cumplimiento // 0.71
 */
export function cerrarVersion(
  { rows, parametros, libro }: LoQueSeCierra,
  { primera, ...datos }: DatosDeVersion,
): VersionCerrada {
  const definitivos: Parametros = { ...completarParametros(parametros), estado_corte: "definitivo" };
  const calculadas = calcularFilas(rows, definitivos, libro);
  const report = informe(rows, definitivos, libro, calculadas);
  const written = new Set(report.filas.map(({ row }) => row));
  const celdas = celdasDe(rows, definitivos, libro);
  const filas = rows.filter((row) => written.has(row)).map((row) => filaDe(row, celdas.get(row), datos));
  const unsealed: LineaDeCortes = {
    ...blank(cortes.columns),
    ...parametrosGuardados(definitivos),
    ...datos,
    fecha: definitivos.fecha_corte ?? "",
    estado: ESTADO_DE_VERSION.definitivo,
    cumplimiento: report.plan.cumplimiento ?? "",
    avanceDelPlan: report.plan.avanceDelPlan ?? "",
    conCifra: report.plan.calculados,
    exigibles: report.plan.exigibles,
    filas: report.plan.filas,
    conteos: report.conteos.map(({ motivo, cuantas }) => `${cuantas} ${motivo}`).join(" · "),
    lineas: textoDeLineas(libro.lineas ?? []),
    reglas: REGLAS,
    columnas: columnasDelSello,
    primera,
    cuantas: filas.length,
  };
  const sellos = filas.map(({ id, sello }) => ({ id, sello: String(sello) }));
  return { linea: { ...unsealed, sello: selloDeCorte(unsealed, sellos) }, filas, informe: report };
}

/** What the formulas of each row give; of a row without them, nothing. */
function celdasDe(
  rows: readonly TableRow<MatrizKey>[],
  parametros: Parametros,
  libro: Libro,
): ReadonlyMap<TableRow<MatrizKey>, CeldasCalculadas> {
  const isLeftOut = sinFormulas(rows);
  const computed = rows.filter((row) => !isLeftOut(row));
  const celdas = celdasCalculadas(computed, parametros, libro);
  return new Map(computed.map((row, index) => [row, celdas[index]!]));
}

function filaDe(
  row: TableRow<MatrizKey>,
  celdas: CeldasCalculadas | undefined,
  { matriz, corte, version }: Pick<DatosDeVersion, "matriz" | "corte" | "version">,
): FilaDelHistorial {
  const valueOf = (key: ColumnaGuardada): CellValue => {
    if (!columnOf(table, key).formula) return escrito(row, key);
    if (!celdas) return key === "estado" ? ESTADO.sinFormulas : "";
    return celdas[key] ?? "";
  };
  const guardadas = Object.fromEntries(columnasGuardadas.map((key) => [key, valueOf(key)])) as Record<
    ColumnaGuardada,
    CellValue
  >;
  const deControl = Object.fromEntries(columnasDeControl.map((key) => [key, escrito(row, key)])) as Record<
    ColumnaDeControl,
    CellValue
  >;
  const fila = {
    clase: CLASE.corte,
    matriz,
    corte,
    version,
    ...guardadas,
    ...deControl,
    origenDeLaMeta: origenDe(row, guardadas),
    sello: "",
  };
  return { ...fila, sello: selloDeFila(fila) };
}

/** What a person wrote in the row, as Historial keeps it: a Meta that is a number is kept as its text. */
const escrito = ({ values }: TableRow<MatrizKey>, key: ColumnaGuardada | ColumnaDeControl): CellValue =>
  isOfText(columnOf(table, key).type) ? comoTexto(values[key]) : values[key];

function origenDe(
  row: TableRow<MatrizKey>,
  { metaALaFecha, programada }: Readonly<Record<"metaALaFecha" | "programada", CellValue>>,
): CellValue {
  if (metaALaFecha === "") return "";
  if (isTypedOver(row)) return ORIGEN.escrita;
  return typeof programada === "number" ? ORIGEN.programada : ORIGEN.calculada;
}

const blank = <Key extends string>(columns: readonly { readonly key: Key }[]) =>
  Object.fromEntries(columns.map(({ key }) => [key, ""])) as Record<Key, CellValue>;
