import {
  Expression,
  and,
  atLeast,
  call,
  column,
  equal,
  firstOf,
  less,
  when,
  isNumber,
} from "../formula/expression";
import { avance, hayReportado, reportado } from "./entradas";
import { ESTADO } from "./estado";

/**
 * Where no meta says what is counted, an avance under 1 can only be a percentage: 60 % is 0,6. A whole 1 may be one thing
 * done, and is left alone.
 */
const avancePorcentual = when(
  and(isNumber(avance), atLeast(call("N", avance), 0), less(call("N", avance), 1)),
  avance,
  "",
);

/**
 * Cifra: what Porcentaje de cumplimiento shows, as a fraction, unlimited: what the avance gives, or the % reportado;
 * where there is no meta, what was reported, to be seen only; "" where there is no figure.
 */
export const cifra: Expression = call(
  "IFERROR",
  firstOf(
    [
      [equal(column("juicio"), ESTADO.calculado), column("calculo")],
      [equal(column("juicio"), ESTADO.reportado), reportado],
      [equal(column("juicio"), ESTADO.sinMeta), when(hayReportado, reportado, avancePorcentual)],
    ],
    "",
  ),
  "",
);
