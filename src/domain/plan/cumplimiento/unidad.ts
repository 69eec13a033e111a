import {
  Expression,
  and,
  call,
  column,
  different,
  equal,
  isNumber,
  not,
  times,
  when,
} from "../formula/expression";
import { igualesEnteros } from "./entradas";
import { segunElModo } from "./tipos";

/** Cantidad by Veces, which is 1 when blank. */
export const cuantia: Expression = when(
  isNumber(column("cantidad")),
  times(column("cantidad"), when(isNumber(column("veces")), column("veces"), 1)),
  "",
);

/**
 * 1 where the row's figures are fractions of a whole: what was understood when the meta was read, and while nobody read
 * it, whether the meta has «%». No formula can see the format of a cell.
 */
export const enPorcentaje: Expression = call(
  "IFERROR",
  when(
    isNumber(column("porcentual")),
    when(different(column("porcentual"), 0), 1, 0),
    when(isNumber(call("FIND", "%", column("meta"))), 1, 0),
  ),
  0,
);

/** From what value the avance is measured: 0, or the línea base. Always a number. */
export const base: Expression = segunElModo((modo) => modo.base, 0);

/** 1 where the row counts whole units: meta and base are whole, and no percentage. */
export const enEnteros: Expression = call(
  "IFERROR",
  when(
    and(
      isNumber(column("cuantia")),
      equal(column("enPorcentaje"), 0),
      igualesEnteros(column("cuantia")),
      igualesEnteros(column("base")),
    ),
    1,
    0,
  ),
  0,
);

/** What there is to reach in the end, or in the vigencia; "" without a Cantidad. */
export const metaFinal: Expression = call(
  "IFERROR",
  when(
    and(not(isNumber(column("cuantia"))), different(column("modo"), "cumple")),
    "",
    segunElModo((modo) => modo.metaFinal, ""),
  ),
  "",
);
