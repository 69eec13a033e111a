import { and, atLeast, column, equal, firstOf, isNumber, less, when } from "../formula/expression";
import { ESTADO } from "./estado";

const reportado = when(isNumber(column("reportado")), column("reportado"), "");

const avance = column("avance");

/**
 * Where no meta says what is counted, an avance under 1 can only be a percentage: 60 % is 0,6. A whole 1 may be one thing
 * done, and is left alone.
 */
const avancePorcentual = when(
  isNumber(avance),
  when(and(atLeast(avance, 0), less(avance, 1)), avance, ""),
  "",
);

/**
 * Porcentaje de cumplimiento: avance against meta a la fecha, as a fraction, unlimited; the % reportado where nothing
 * can be computed, and, to be seen only, it or an avance in % where there is no meta; "" where there is no figure.
 */
export const cumplimiento = firstOf(
  [
    [
      equal(column("estado"), ESTADO.calculado),
      when(isNumber(column("calculo")), column("calculo"), reportado),
    ],
    [
      equal(column("estado"), ESTADO.sinMeta),
      when(isNumber(column("reportado")), column("reportado"), avancePorcentual),
    ],
  ],
  "",
);
