import { haciaAbajo, lineaBase, porLinea } from "./partes";
import { Tipo } from "./tipo";

/** What comes down from its línea base: what was reduced over what was to be reduced, never meta / avance. */
export const seReduce = {
  ...porLinea,
  ...haciaAbajo,
  nombre: "se reduce",
  nombreDnp: "reducción",
  avanceEs: "el último valor",
  base: lineaBase,
} as const satisfies Tipo;
