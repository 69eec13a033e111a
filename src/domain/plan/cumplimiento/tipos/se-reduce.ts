import { Expression, and, atMost, column, isNumber, when } from "../../formula/expression";
import { desdeLineaBase } from "./bases";
import { Tipo, ganado, medido } from "./tipo";

const hayLineaBase = isNumber(column("lineaBase"));

/**
 * What was reduced over what was to be reduced, never meta / avance. A maximum without línea base is met or is not:
 * 100 %, or nothing that can be computed.
 */
const reducido = (meta: Expression) =>
  when(hayLineaBase, ganado(meta), when(atMost(column("avance"), meta), 1, ""));

export const seReduce = {
  nombre: "se reduce",
  nombreDnp: "reducción",
  avanceEs: "el último valor",
  base: desdeLineaBase,
  metaALaFecha: when(hayLineaBase, column("lineal"), column("metaFinal")),
  aunNoExigible: and(hayLineaBase, medido.aunNoExigible),
  cumplimiento: reducido(column("metaALaFecha")),
  avanceDelPlan: reducido(column("metaFinal")),
} as const satisfies Tipo;
