import { haciaArriba, porLinea } from "./partes";
import { Tipo } from "./tipo";

/** Counts: the avance is the running total, never added again. */
export const seVaSumando = {
  ...porLinea,
  ...haciaArriba,
  nombre: "se va sumando",
  nombreDnp: "acumulado",
  avanceEs: "el total acumulado hasta el corte",
  base: 0,
} as const satisfies Tipo;
