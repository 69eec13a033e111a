import { call, column, over, when } from "../../formula/expression";
import { sinPor } from "../periodo";
import { desdeCero } from "./bases";
import { Tipo, medido } from "./tipo";

/**
 * Rates: the avance is this period's own total. «4 veces al mes» from 3-sep to 31-dic-2008 is due 15 (3,9 months,
 * rounded down to whole units).
 */
export const cadaPeriodo = {
  ...medido,
  nombre: "cada periodo",
  nombreDnp: "flujo",
  avanceEs: "el total de este periodo",
  base: desdeCero,
  metaALaFecha: when(sinPor, column("metaFinal"), column("ritmo")),
  // The period's own meta, and at least one whole unit of the rate: 1 done of «2 al año» in September is 50 %.
  avanceDelPlan: over(column("avance"), call("MAX", call("N", column("metaALaFecha")), column("metaFinal"))),
} as const satisfies Tipo;
