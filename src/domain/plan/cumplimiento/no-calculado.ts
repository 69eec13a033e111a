import { and, column, equal, isNumber, not, or } from "../formula/expression";

/** A figure that a person states, and not one that the avance gives: «no calculado». */
export const noCalculado = and(
  isNumber(column("cumplimiento")),
  or(not(isNumber(column("calculo"))), equal(column("avance"), "Parcial")),
);
