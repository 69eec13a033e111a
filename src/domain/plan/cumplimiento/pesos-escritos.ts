import { FilaCalculada } from "./fila";
import { LineaDelResumen } from "./libro";

/** How the weights are called that nobody read from the plan: 1 and 99 make a mean of 50 % and 100 % one of 99,5 %. */
export const PESOS_ESCRITOS = "pesos escritos a mano";

/**
 * How many weights somebody wrote of what is averaged: of rows whose marco gave none, and of acciones in the Resumen.
 * @example pesosEscritos(filas, [{ accion: "A", peso: 30 }]) // 1
 */
export const pesosEscritos = (
  filas: readonly FilaCalculada[],
  lineas: readonly LineaDelResumen[] = [],
): number =>
  filas.filter(
    ({ entra, row: { values } }) =>
      entra && typeof values.peso === "number" && typeof values.pesoLeido !== "number",
  ).length + lineas.filter(({ peso }) => typeof peso === "number").length;
