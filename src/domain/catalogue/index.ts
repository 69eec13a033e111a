/**
 * The texts that people read in the add-in, by subject. Those of the pane stand in `panel/`, a file for each view, and are
 * imported from there: each view then brings its own, and none the others'.
 */
export { type TextoDeError, errores, textoDeError } from "./errores";
export { cuenta, exacto, fecha, leerFecha, leerNumero, lista, numero, porcentaje } from "./formato";
export { hojas } from "./hojas";
export { type TextoDeObservacion, describe, describeGroup } from "./observaciones";
