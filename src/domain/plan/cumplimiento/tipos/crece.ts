import { haciaArriba, lineaBase, porLinea } from "./partes";
import { Tipo } from "./tipo";

/** What rises from its línea base: only what was gained counts, over what was to be gained. */
export const crece = {
  ...porLinea,
  ...haciaArriba,
  nombre: "crece desde la línea base",
  nombreDnp: "capacidad",
  avanceEs: "el último valor",
  base: lineaBase,
} as const satisfies Tipo;
