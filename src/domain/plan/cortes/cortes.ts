import { CellValue } from "../../base/cell";
import { Parametro, Parametros } from "../parametros/parametro";
import { parametros } from "../parametros/parametros";
import { OwnColumn, OwnTable } from "../tables/column";
import { DE_CORTES } from "./headings";

/** What a corte can be: the last version that was closed, or one that a later version corrects. */
export const ESTADO_DE_VERSION = { definitivo: "definitivo", rectificado: "rectificado" } as const;

/** The rules by which figures are computed: a corte says which ones it was closed with. */
export const REGLAS = 1;

interface Propia<Key extends string> extends OwnColumn<Key> {
  readonly width: number;
  readonly help: string;
}

const propia = <Key extends string>(
  key: Key,
  heading: string,
  type: OwnColumn["type"],
  width: number,
  help: string,
): Propia<Key> => ({ key, heading, type, width, help });

const delCorte = [
  propia("matriz", "Matriz", "text", 12, "La tabla que se cerró."),
  propia("corte", "Corte n.º", "number", 9, "El número del corte."),
  propia("version", "Versión", "number", 9, "1, o más si el corte se rectificó."),
  propia("nombre", "Nombre del corte", "text", 24, "Cómo se llama el corte."),
  propia("desde", "Desde", "date", 11, "El día siguiente al corte anterior, o el inicio del plan."),
  propia("fecha", "Fecha de corte", "date", 11, "La fecha a la que se hizo el seguimiento."),
  propia("estado", "Estado del corte", "text", 12, "Definitivo, o rectificado por una versión posterior."),
  propia("acta", "Acta", "text", 14, "El acta de la reunión que lo aceptó, si la hay."),
  propia("cerradoPor", "Quién cerró", "text", 20, "Quién lo cerró."),
  propia("cerradoEl", "Fecha de cierre", "date", 11, "Cuándo se cerró."),
  propia("motivo", "Motivo", "text", 30, "De una rectificación, por qué se hizo."),
  propia("cumplimiento", "Cumplimiento del plan", "percentage", 13, "El porcentaje con que se cerró."),
  propia("avanceDelPlan", "Avance del plan", "percentage", 12, "Frente a las metas finales."),
  propia("conCifra", "Con cifra", "number", 9, "Cuántas filas exigibles tienen cifra."),
  propia("exigibles", "Exigibles", "number", 9, "Cuántas filas debían algo al corte."),
  propia("filas", "Filas", "number", 9, "Cuántas filas tenía la matriz."),
  propia(
    "conteos",
    "Lo que hay que saber",
    "text",
    40,
    "Lo que no entró, faltó o contó por palabra de alguien.",
  ),
  propia(
    "errores",
    "Errores sin corregir",
    "number",
    11,
    "Observaciones graves que estaban abiertas al cerrar.",
  ),
  propia("excepciones", "Excepciones aceptadas", "number", 12, "Observaciones que se habían aceptado."),
] as const;

const alFinal = [
  propia("lineas", "Pesos de las acciones", "text", 30, "Cuánto pesaba cada acción del resumen."),
  propia("reglas", "Reglas", "number", 9, "La versión de las reglas con que se calculó."),
  propia("columnas", "Columnas del sello", "text", 24, "Sobre qué columnas de Historial es el sello."),
  propia("sello", "Sello", "text", 22, "Una suma de comprobación: dice si algo cambió; no es una firma."),
  propia("primera", DE_CORTES, "number", 11, "Desde qué fila de la tabla Historial."),
  propia("cuantas", "Filas en Historial", "number", 11, "Cuántas filas suyas hay en Historial."),
  propia("publicadoEl", "Publicado el", "date", 11, "Cuándo se publicó. No cambia el sello."),
  propia("enlace", "Enlace", "text", 24, "Dónde se publicó. No cambia el sello."),
] as const;

/** What the figures of a corte depend on besides its rows and its date: the parameters that a person can change. */
const delCalculo: readonly Parametro[] = parametros.filter(
  ({ name, section, formula }) =>
    ["inicio_plan", "fin_plan", "vigencia_inicio", "periodicidad", "festivos_suma"].includes(name) ||
    (section === "Semáforo" && !formula),
);

/** The column of Cortes that keeps a parameter. */
const claveDe = (name: string) => `de_${name}` as const;

const WIDTH = 13;

export type CorteKey =
  (typeof delCorte)[number]["key"] | (typeof alFinal)[number]["key"] | ReturnType<typeof claveDe>;

const columns: readonly Propia<CorteKey>[] = [
  ...delCorte,
  ...delCalculo.map(({ name, label, type, help }) => ({
    key: claveDe(name),
    heading: label,
    type: type === "choice" ? ("text" as const) : type,
    width: WIDTH,
    help: help.slice(0, 255),
  })),
  ...alFinal,
];

/** The table Cortes: a line for each version of each corte that was closed, with all that its figures depended on. */
export const cortes: OwnTable<CorteKey> & { readonly columns: readonly Propia<CorteKey>[] } = {
  tableName: "Cortes",
  columns,
  identity: [["matriz", "corte", "version"]],
};

/** A line of Cortes: what each of its cells holds. */
export type LineaDeCortes = Readonly<Record<CorteKey, CellValue>>;

/** What the parameters of the figures say in a workbook, as a line of Cortes keeps them. */
export const parametrosGuardados = (valores: Parametros): Partial<LineaDeCortes> =>
  Object.fromEntries(delCalculo.map(({ name }) => [claveDe(name), valores[name] ?? ""]));

/**
 * The parameters with which a closed corte was computed.
 * @example parametrosDe(linea).estado_corte // "definitivo"
 */
export const parametrosDe = (linea: LineaDeCortes): Parametros => ({
  ...Object.fromEntries(delCalculo.map(({ name }) => [name, linea[claveDe(name)] ?? ""])),
  fecha_corte: linea.fecha,
  estado_corte: "definitivo",
});

/** The columns of a line that its sello is over: those that say what was closed, and none that may change later. */
export const columnasConSello: readonly CorteKey[] = [
  ...delCorte.filter(({ key }) => key !== "estado").map(({ key }) => key),
  ...delCalculo.map(({ name }) => claveDe(name)),
  "lineas",
  "reglas",
];
