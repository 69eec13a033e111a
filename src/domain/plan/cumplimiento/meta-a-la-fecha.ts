import { and, call, column, different, firstOf, isNumber, not } from "../formula/expression";
import { aunNoEmpieza, fechaCorte } from "./periodo";
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
      [and(not(isNumber(column("metaFinal"))), different(column("tipo"), nombreDeTipo.cumple)), ""],
      [aunNoEmpieza, column("base")],
    ],
    segunElTipo((tipo) => tipo.metaALaFecha, ""),
  ),
  "",
);
