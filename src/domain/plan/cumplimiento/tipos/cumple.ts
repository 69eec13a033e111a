import { column, equal, firstOf, isNumber, oneOf, when } from "../../formula/expression";
import { antesDelPlazo } from "../periodo";
import { desdeCero } from "./bases";
import { Tipo, medido } from "./tipo";

/** What the Avance cell of a «cumple» row may hold. */
export const avancesDeCumple = ["Sí", "Parcial", "No"] as const;

const logro = firstOf(
  [
    // People leave the accent out, and Excel's = does not forgive it.
    [oneOf(column("avance"), ["Sí", "Si"]), 1],
    [equal(column("avance"), "No"), 0],
    [equal(column("avance"), "Parcial"), when(isNumber(column("reportado")), column("reportado"), "")],
  ],
  "",
);

/** Products and metas in words: done, partly (as the % reportado says) or not. */
export const cumple = {
  nombre: "cumple",
  nombreDnp: "producto",
  avanceEs: "Sí, Parcial (con su % reportado) o No",
  base: desdeCero,
  metaALaFecha: when(antesDelPlazo, 0, 1),
  aunNoExigible: medido.aunNoExigible,
  cumplimiento: logro,
  avanceDelPlan: logro,
} as const satisfies Tipo;
