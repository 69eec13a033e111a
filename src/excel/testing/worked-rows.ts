import { CellValue } from "../../domain/base/cell";
import { serialDate } from "../../domain/base/date";
import { workedRows } from "../../domain/plan/cumplimiento/testing/worked-rows";
import { MatrizKey } from "../../domain/plan/tables/matriz";

export type Row = Partial<Record<MatrizKey, CellValue>>;

/** The longest acción that people write, with the characters that Excel takes for wildcards. */
export const LONG = `¿Qué * publicar? ~ ${"Actualizar la información de la página web ".repeat(7)}`.slice(
  0,
  300,
);

export const PARAMETROS = {
  entidad: "Alcaldía Municipal de Alvarado",
  plan: "Plan de acción GEL-T",
  codigo_dane: "05001",
  inicio_plan: serialDate(2008, 9, 3),
  fecha_corte: serialDate(2008, 12, 31),
};

/** Rows that average badly when a formula is the obvious one. */
const AVERAGED: readonly Row[] = [
  {
    accion: LONG,
    indicador: "Puntos",
    meta: "10 puntos",
    tipo: "se va sumando",
    cantidad: 10,
    plazo: serialDate(2010, 9, 3),
    avance: 2,
    responsable: "Planeación",
    peso: 70,
  },
  {
    accion: LONG,
    indicador: "Boletines",
    meta: "4 veces al mes",
    tipo: "cada periodo",
    cantidad: 4,
    por: "mes",
    avance: 14,
    responsable: "Sistemas",
    peso: 30,
  },
  {
    accion: `${LONG.slice(0, 299)}!`,
    indicador: "Sólo cambia al final",
    meta: "1",
    tipo: "se va sumando",
    cantidad: 4,
    avance: 1,
    responsable: "Sistemas",
  },
  {
    accion: "Publicar",
    indicador: "Informes",
    meta: "2 al año",
    tipo: "cada periodo",
    cantidad: 2,
    por: "año",
    avance: 1,
    responsable: "Planeación",
  },
  {
    accion: "Publicar",
    indicador: "Empalme",
    meta: "Documento de empalme 2012",
    tipo: "cumple",
    plazo: serialDate(2012, 12, 31),
    responsable: "",
  },
  {
    accion: "Publicar",
    indicador: "Eventos",
    meta: "Calendario de eventos",
    tipo: "cumple",
    avance: "Sí",
    responsable: "Sistemas",
  },
  {
    accion: "Publicar",
    indicador: "Trámites",
    meta: "20",
    tipo: "se va sumando",
    cantidad: 20,
    responsable: "Planeación",
  },
  {
    // As a wildcard it would take in the rows of «Publicar» too.
    accion: "P*",
    indicador: "Comodín",
    meta: "8",
    tipo: "se va sumando",
    cantidad: 8,
    avance: 2,
    responsable: "S?stemas",
  },
  {
    accion: "Capacitar",
    indicador: "Funcionarios",
    meta: "100 %",
    tipo: "crece desde la línea base",
    cantidad: 1,
    plazo: serialDate(2013, 9, 3),
    avance: 0.12,
    responsable: "Sistemas",
  },
  { accion: "Medir", indicador: "Satisfacción", meta: "-", reportado: 0.6, responsable: "Control Interno" },
  {
    accion: "Medir",
    indicador: "Quejas",
    meta: "Bajar de 20 a 10",
    tipo: "se reduce",
    cantidad: 10,
    lineaBase: 20,
    avance: 14,
    responsable: "Control Interno",
  },
  {
    accion: "Medir",
    indicador: "Contradice",
    meta: "10",
    tipo: "se va sumando",
    cantidad: 10,
    avance: 5,
    reportado: 0.9,
    responsable: "Control Interno",
  },
];

const tiposAveraged = new Set(AVERAGED.map(({ tipo }) => tipo));

/** Those, and a worked row of each tipo that none of them is of. */
export const WORKED: readonly Row[] = [
  ...AVERAGED,
  ...Object.values(workedRows)
    .map(([first]) => first)
    .filter(({ values }) => !tiposAveraged.has(values.tipo))
    .map(({ name, values }): Row => ({ accion: "Medir", indicador: name, ...values })),
];
