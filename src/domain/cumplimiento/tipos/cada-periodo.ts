import { call, column, equal, firstOf, isNumber, name, not, over, times } from "../../formula/expression";
import { aunNoEmpieza, enteros, inicioDelPeriodo, metaFinal, unidadesDesde } from "../periodo";
import { nombreDeTipo } from "./nombres";
import { Tipo } from "./tipo";

/**
 * Rates: the avance is this period's own total. «4 veces al mes» from 3-sep to 31-dic-2008 is due 15 (3,9 months,
 * rounded down to whole units).
 */
export const cadaPeriodo: Tipo = {
  nombre: nombreDeTipo.cadaPeriodo,
  nombreDnp: "flujo",
  avanceEs: "el total de este periodo",
  metaALaFecha: firstOf(
    [
      [aunNoEmpieza, 0],
      [equal(column("por"), ""), metaFinal],
      [not(isNumber(name("periodo_inicio"))), ""],
    ],
    enteros(times(metaFinal, unidadesDesde(inicioDelPeriodo))),
  ),
  aunNoExigible: equal(column("metaALaFecha"), 0),
  cumplimiento: over(column("avance"), column("metaALaFecha")),
  // The period's own meta, and at least one whole unit of the rate: 1 done of «2 al año» in September is 50 %.
  avanceDelPlan: over(column("avance"), call("MAX", call("N", column("metaALaFecha")), metaFinal)),
};
