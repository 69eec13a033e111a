import { CellValue } from "../../base/cell";
import { readWorkbook } from "../workbook";
import { sheet } from "./sheet";

/** Headings as people write them. */
export const MARCO = [
  "Acción",
  "Beneficios",
  "Indicadores de gestión",
  "Metas",
  "Actividades",
  "Responsables",
  "Recursos",
  "Tiempos",
];
export const MATRIZ = [
  "ACCION",
  "INDICADOR DE GESTION",
  "META",
  "PORCENTAJE DE CUMPLIMIENTO",
  "RECOMENDACIONES/ ACCIONES CORRECTIVAS.",
];
export const marcoRow = (accion: string, indicador: string) => [
  accion,
  "b",
  indicador,
  "1",
  "act",
  "resp",
  "rec",
  "1 año",
];

/** A workbook of one sheet. */
export const read = (...args: Parameters<typeof sheet>) => readWorkbook([sheet(...args)]);
/** Rows as «a|i», by some of their columns. */
export const texts = (
  rows: readonly { readonly values: Readonly<Record<string, CellValue>> }[],
  ...keys: string[]
) => rows.map((row) => keys.map((key) => row.values[key]).join("|"));
