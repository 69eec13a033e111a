import { column, equal, firstOf, isNumber, when } from "../formula/expression";
import { ESTADO } from "./estado";

const reportado = when(isNumber(column("reportado")), column("reportado"), "");

/**
 * Porcentaje de cumplimiento: avance against meta a la fecha, as a fraction, unlimited; the % reportado where nothing
 * can be computed, and, to be seen only, where there is no meta; "" where there is no figure.
 */
export const cumplimiento = firstOf(
  [
    [
      equal(column("estado"), ESTADO.calculado),
      when(isNumber(column("calculo")), column("calculo"), reportado),
    ],
    [equal(column("estado"), ESTADO.sinMeta), reportado],
  ],
  "",
);
