import { Expression, column, equal, firstOf, isNumber, oneOf, when } from "../../formula/expression";
import { avanceLimpio } from "../entradas";
import { antesDelFin } from "../tiempo/fechas";
import { Tipo } from "./tipo";

/** What the Avance cell of a «cumple» row may hold. */
export const avancesDeCumple = ["Sí", "Parcial", "No"] as const;

/** People leave the accent out, and Excel's = does not forgive it. */
export const diceSi = oneOf(avanceLimpio, ["Sí", "Si"]);
export const diceParcial = equal(avanceLimpio, "Parcial");
export const diceNo = equal(avanceLimpio, "No");

const logro = firstOf(
  [
    [diceSi, 1],
    [diceNo, 0],
    [diceParcial, when(isNumber(column("reportado")), column("reportado"), "")],
  ],
  "",
);

const UNO: Expression = { kind: "literal", value: 1 };

/** Products and metas in words: done, partly (as the % reportado says) or not. */
export const cumple = {
  nombre: "cumple",
  nombreDnp: "producto",
  avanceEs: "Sí, Parcial (con su % reportado) o No",
  base: 0,
  metaFinal: UNO,
  metaALaFecha: when(antesDelFin, 0, 1),
  llega: "al final",
  alcanzada: diceSi,
  cumplimiento: logro,
  frenteALaMetaFinal: logro,
} as const satisfies Tipo;
