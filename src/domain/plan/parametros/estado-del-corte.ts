import { compile } from "../formula/compile";
import { Expression, call, equal, name } from "../formula/expression";
import { celdasDeParametros } from "./celdas";
import { Parametros } from "./parametro";

export const ESTADOS_DEL_CORTE = ["abierto", "definitivo"] as const;

export type EstadoDelCorte = (typeof ESTADOS_DEL_CORTE)[number];

/** Whether the corte's estado is one of the list. People also type it: «Definitivo», or with a space before it. */
const esDeEstado = (estado: EstadoDelCorte): Expression => equal(call("TRIM", name("estado_corte")), estado);

/** Whether the corte is signed: whatever counts silence as 0 % asks this, in the pane and in every sheet. */
export const esDefinitivo = esDeEstado("definitivo");

const compiled = ESTADOS_DEL_CORTE.map((estado) => [estado, compile(esDeEstado(estado))] as const);

/**
 * Which estado of the list the corte has; undefined where the cell says none of them.
 * @example estadoDelCorte({ estado_corte: "Definitivo" }) // "definitivo"
 */
export function estadoDelCorte(parametros: Parametros): EstadoDelCorte | undefined {
  const cells = celdasDeParametros(parametros);
  return compiled.find(([, is]) => is(cells) === true)?.[0];
}
