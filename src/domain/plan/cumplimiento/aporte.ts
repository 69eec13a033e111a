import {
  and,
  call,
  column,
  countNumbers,
  equal,
  firstOf,
  greater,
  isNumber,
  oneOf,
  or,
  times,
  when,
} from "../formula/expression";
import { esDefinitivo } from "../parametros/estado-del-corte";
import { ESTADO } from "./estado";

/**
 * The row's weight within its acción: its Peso; without it 0 where other rows of the acción have one, else 1.
 * The count over the whole table comes first, so that a plan without weights never pays for the one by acción.
 */
export const peso = firstOf(
  [
    [isNumber(column("peso")), column("peso")],
    [equal(countNumbers("peso"), 0), 1],
  ],
  when(greater(countNumbers("peso", "accion"), 0), 0, 1),
);

const esCalculado = equal(column("estado"), ESTADO.calculado);

/** Aporte: weight by the percentage limited to 0–100 %. Always a number, so that it can be multiplied and added. */
export const aporte = call(
  "IFERROR",
  when(esCalculado, times(peso, call("MAX", 0, call("MIN", 1, column("cumplimiento")))), 0),
  0,
);

/** Peso efectivo: the weight that counts. In a corte definitivo silence counts as 0 %, so its weight is there. */
export const pesoEfectivo = call(
  "IFERROR",
  when(
    or(esCalculado, and(esDefinitivo, oneOf(column("estado"), [ESTADO.sinReporte, ESTADO.porRevisar]))),
    peso,
    0,
  ),
  0,
);
