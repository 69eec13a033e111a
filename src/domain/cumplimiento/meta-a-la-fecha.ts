import { and, call, column, equal, firstOf, isNumber, not, or } from "../formula/expression";
import { fechaCorte } from "./periodo";
import { segunElTipo } from "./tipos";
import { nombreDeTipo } from "./tipos/nombres";

/**
 * Meta a la fecha: what was due at the corte, in the meta's own unit; "" without a corte, a tipo or a Cantidad.
 * A proposal: it follows the corte until somebody types over it.
 */
export const metaALaFecha = call(
  "IFERROR",
  firstOf(
    [
      [not(isNumber(fechaCorte)), ""],
      [not(or(isNumber(column("cantidad")), equal(column("tipo"), nombreDeTipo.cumple))), ""],
      [and(equal(column("accion"), ""), equal(column("indicador"), "")), ""],
    ],
    segunElTipo((tipo) => tipo.metaALaFecha, ""),
  ),
  "",
);
