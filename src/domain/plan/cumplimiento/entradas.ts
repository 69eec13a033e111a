import {
  Expression,
  and,
  call,
  column,
  different,
  equal,
  isNumber,
  not,
  rounded,
} from "../formula/expression";
import { limpio } from "../formula/text";

// What the cells that a person fills in say, read in one way by every formula.

export const avance = column("avance");
export const reportado = column("reportado");

export const avanceLimpio = limpio(avance);
export const tipoLimpio = limpio(column("tipo"));
export const porLimpio = limpio(column("por"));

export const sinAvance = equal(avanceLimpio, "");
export const hayReportado = isNumber(reportado);

/** A text where a number or a date goes; white space is nothing. */
export const esTexto = (key: string): Expression =>
  and(not(isNumber(column(key))), different(limpio(column(key)), ""));

/** A text that begins as a number does: it is one that was typed as text, and not a word. */
const comoNumero = isNumber(call("FIND", call("LEFT", avanceLimpio, 1), "0123456789,.-+%$"));

/** «en proceso»: a word that is no number, beside which a % reportado is what counts. */
export const avanceEnPalabras = and(not(isNumber(avance)), different(avanceLimpio, ""), not(comoNumero));

/** Whether a person confirmed a value that looks out of scale: the Escala of the row keeps the value itself. */
export const escalaConfirmada = (value: Expression): Expression =>
  and(isNumber(column("escala")), equal(rounded(column("escala")), rounded(value)));

export const haySinDemanda = equal(avanceLimpio, "Sin demanda");

export const esPorcentaje = equal(column("enPorcentaje"), 1);

export const igualesEnteros = (value: Expression): Expression =>
  equal(rounded(value), call("INT", rounded(value)));
