/** The name of the holidays in Parámetros. */
export const FESTIVOS = "festivos";
