import {
  Expression,
  List,
  call,
  column,
  equal,
  firstOf,
  firstSame,
  isNumber,
  isThere,
  lookup,
  not,
  when,
} from "../formula/expression";
import { limpio } from "../formula/text";

/** In the Resumen of a matriz, the number of the group of each of its lines. */
export const GRUPOS_DEL_RESUMEN: List = { name: "grupos", ofTable: true };

/** The groups that no acción has: rows that say none, and rows whose acción the Resumen does not list. */
export const GRUPO_SIN_ACCION = 0;
export const GRUPO_NO_LISTADA = -1;

/** That of the rows that nobody answers for. */
export const GRUPO_SIN_RESPONSABLE = 0;

/** What a text says for the figures; "" for an error. */
export const clave = (key: string): Expression => call("IFERROR", limpio(column(key)), "");

/** The number of a group of rows that say the same: the place of the first of them; 0 for those that say nothing. */
export const grupo = (key: string): Expression => when(equal(column(key), ""), 0, firstSame(key));

const listado = lookup(column("grupo"), GRUPOS_DEL_RESUMEN, GRUPOS_DEL_RESUMEN);

/** The group in which the row is averaged: that of its acción, or with all those that the Resumen does not list. */
export const grupoDelResumen: Expression = firstOf(
  [
    [equal(column("grupo"), GRUPO_SIN_ACCION), GRUPO_SIN_ACCION],
    [not(isThere(GRUPOS_DEL_RESUMEN)), column("grupo")],
    [isNumber(listado), column("grupo")],
  ],
  GRUPO_NO_LISTADA,
);
