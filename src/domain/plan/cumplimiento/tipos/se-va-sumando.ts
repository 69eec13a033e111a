import { column, equal, firstOf, not, when } from "../../formula/expression";
import { antesDelPlazo, sinPor } from "../periodo";
import { desdeCero } from "./bases";
import { Tipo, medido } from "./tipo";

/** Counts: the avance is the running total, never added again. A single product is due whole at its plazo. */
export const seVaSumando = {
  ...medido,
  nombre: "se va sumando",
  nombreDnp: "acumulado",
  avanceEs: "el total acumulado hasta el corte",
  base: desdeCero,
  metaALaFecha: firstOf(
    [
      [not(sinPor), column("ritmo")],
      [equal(column("metaFinal"), 1), when(antesDelPlazo, 0, 1)],
    ],
    column("lineal"),
  ),
  // A rate that adds up has no final meta without knowing when it ends.
  avanceDelPlan: when(sinPor, medido.avanceDelPlan, ""),
} as const satisfies Tipo;
