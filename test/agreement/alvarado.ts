import { CellValue } from "../../src/domain/base/cell";
import { serialDate } from "../../src/domain/base/date";
import { marcoOperativo } from "../../src/domain/plan/tables/marco-operativo";
import { MarcoRow } from "../../src/excel";
import { Plan, logicalRows } from "../../src/playground/examples/plan";
import document from "../../src/playground/examples/plans/alvarado.json";
import { RandomRow } from "./random-rows";

/** A plan as the entity wrote it, its marco row by row as it is meant. */
const plan: Plan = document;

export const marco: readonly MarcoRow[] = logicalRows(plan).map((cells) =>
  Object.fromEntries(marcoOperativo.columns.map(({ key }, index) => [key, cells[index] ?? ""])),
);

export const PARAMETROS: Readonly<Record<string, CellValue>> = {
  entidad: plan.entidad,
  municipio: plan.municipio,
  codigo_dane: "73026",
  departamento: plan.departamento,
  nit: plan.nit ?? "",
  plan: plan.titulo,
  vigencia: "2008 - 2012",
  acto_adopcion: plan.acto ?? "",
  inicio_plan: serialDate(2008, 9, 3),
  fecha_corte: serialDate(2008, 12, 31),
};

/** The mayor signs in the document; the others are the committee's usual members. */
export const COMITE: readonly (readonly [string, string])[] = [
  ...plan.firmas.map(({ nombre, cargo }) => [nombre, cargo] as const),
  ["María del Pilar Ñáñez", "Jefe de la Oficina de Control Interno"],
  ["José Peña", "Secretario de Planeación"],
];

/**
 * What the committee writes at the first corte, row by row of the marco: figures of every Estado, a justification, what
 * is answered for the metas that are not plain («1 para cada dependencia»: there are 8), and weights in two acciones.
 */
export const REPORTED: readonly RandomRow[] = [
  { avance: 2, peso: 40 },
  { tipo: "cada periodo", cantidad: 4, por: "mes", porcentual: 0, avance: 14, peso: 30 },
  { tipo: "se va sumando", cantidad: 1, veces: 8, avance: 3, peso: 10 },
  { avance: 1, peso: 10 },
  { tipo: "cumple", avance: "Parcial", reportado: 0.4, peso: 10 },
  { avance: 0.12 },
  { avance: 0.05 },
  {
    avance: 0.02,
    recomendaciones: "Contratar el estudio de los servicios que faltan antes de abril de 2009.",
  },
  { avance: 0.07 },
  {},
  { avance: 0.03 },
  { reportado: 0.5 },
  { avance: 60, recomendaciones: "Recordar a los funcionarios el uso diario del correo." },
  { avance: 1 },
  {},
  { avance: "en proceso" },
  { tipo: "se va sumando", cantidad: 3, veces: 5, avance: 0 },
  { avance: 0.2 },
  { avance: 0.06 },
  { avance: 0.05, peso: 50 },
  { avance: 0.08, peso: 25 },
  { tipo: "cumple", peso: 25 },
];
