import { Operand, and, atMost, column, equal, isNumber, minus, over, when } from "../../formula/expression";
import { linealDesde, metaFinal } from "../periodo";
import { nombreDeTipo } from "./nombres";
import { Tipo } from "./tipo";

const lineaBase = column("lineaBase");
const hayLineaBase = isNumber(lineaBase);

/**
 * What was reduced over what was to be reduced, never meta / avance. A maximum without línea base is met or is not:
 * 100 %, or nothing that can be computed.
 */
const reduccion = (meta: Operand) =>
  when(
    hayLineaBase,
    over(minus(lineaBase, column("avance")), minus(lineaBase, meta)),
    when(atMost(column("avance"), meta), 1, ""),
  );

export const seReduce: Tipo = {
  nombre: nombreDeTipo.seReduce,
  nombreDnp: "reducción",
  avanceEs: "el último valor",
  metaALaFecha: when(hayLineaBase, linealDesde(lineaBase), metaFinal),
  aunNoExigible: and(hayLineaBase, equal(column("metaALaFecha"), lineaBase)),
  cumplimiento: reduccion(column("metaALaFecha")),
  avanceDelPlan: reduccion(metaFinal),
};
