import { column } from "../../formula/expression";
import { desdeLineaBase } from "./bases";
import { nombreDeTipo } from "./nombres";
import { Tipo, medido } from "./tipo";

/** What rises from its línea base: only what was gained counts, over what was to be gained. */
export const crece: Tipo = {
  ...medido,
  nombre: nombreDeTipo.crece,
  nombreDnp: "capacidad",
  avanceEs: "el último valor",
  base: desdeLineaBase,
  metaALaFecha: column("lineal"),
};
