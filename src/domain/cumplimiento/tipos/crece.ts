import { call, column, equal, minus, over } from "../../formula/expression";
import { linealDesde, metaFinal } from "../periodo";
import { nombreDeTipo } from "./nombres";
import { Tipo } from "./tipo";

/** A blank línea base is 0. */
const lineaBase = call("N", column("lineaBase"));

/** What rises from its línea base: only what was gained counts, over what was to be gained. */
export const crece: Tipo = {
  nombre: nombreDeTipo.crece,
  nombreDnp: "capacidad",
  avanceEs: "el último valor",
  metaALaFecha: linealDesde(lineaBase),
  aunNoExigible: equal(column("metaALaFecha"), lineaBase),
  cumplimiento: over(minus(column("avance"), lineaBase), minus(column("metaALaFecha"), lineaBase)),
  avanceDelPlan: over(minus(column("avance"), lineaBase), minus(metaFinal, lineaBase)),
};
