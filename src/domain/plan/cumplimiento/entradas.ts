import {
  Expression,
  and,
  call,
  column,
  different,
  equal,
  isNumber,
  joined,
  not,
  rounded,
  when,
} from "../formula/expression";
import { limpio } from "../formula/text";

// What the cells that a person fills in say, read in one way by every formula. What many ask for has a column of its own:
// said in each of them it was a quarter of what a spreadsheet reads when it opens the workbook.

export const avance = column("avance");
export const reportado = column("reportado");

export const avanceLimpio = column("avanceLimpio");
export const tipoLimpio = column("tipoLimpio");
export const porLimpio = column("porLimpio");

export const sinAvance = equal(avanceLimpio, "");
export const hayReportado = isNumber(reportado);

/** Whether nothing is written in some cells; white space is nothing. */
export const enBlanco = (...cells: readonly Expression[]): Expression =>
  equal(limpio(cells.reduce((all, each) => joined(all, each))), "");

/** What a cell says where a number or a date goes; "" where it has one. */
const comoTexto = (key: string): Expression => when(isNumber(column(key)), "", column(key));

/** Whether some cell where a number or a date goes has a text. */
export const hayTexto = (...keys: readonly string[]): Expression => not(enBlanco(...keys.map(comoTexto)));

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
