import { column } from "../../formula/expression";
import { desdeLineaBase } from "./bases";
import { Tipo, medido } from "./tipo";

/** What rises from its línea base: only what was gained counts, over what was to be gained. */
export const crece = {
  ...medido,
  nombre: "crece desde la línea base",
  nombreDnp: "capacidad",
  avanceEs: "el último valor",
  base: desdeLineaBase,
  metaALaFecha: column("lineal"),
} as const satisfies Tipo;
