import { column } from "../../formula/expression";
import { desdeCero } from "./bases";
import { Tipo, medido } from "./tipo";

/** Levels to hold: the avance is the last value, due whole from the first day. */
export const seMantiene = {
  ...medido,
  nombre: "se mantiene",
  nombreDnp: "stock",
  avanceEs: "el último valor",
  base: desdeCero,
  metaALaFecha: column("metaFinal"),
} as const satisfies Tipo;
