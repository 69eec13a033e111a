import { and, column, equal, firstOf, isNumber, not, over, times, when } from "../../formula/expression";
import { antesDelPlazo, aunNoEmpieza, enteros, inicioDeLaFila, linealDesde, metaFinal, unidadesDesde } from "../periodo";
import { nombreDeTipo } from "./nombres";
import { Tipo } from "./tipo";

const sinPor = equal(column("por"), "");

/** Counts: the avance is the running total, never added again. A single product is due whole at its plazo. */
export const seVaSumando: Tipo = {
  nombre: nombreDeTipo.seVaSumando,
  nombreDnp: "acumulado",
  avanceEs: "el total acumulado hasta el corte",
  metaALaFecha: firstOf(
    [
      [aunNoEmpieza, 0],
      [not(sinPor), when(equal(inicioDeLaFila, 0), "", enteros(times(metaFinal, unidadesDesde(inicioDeLaFila))))],
      [equal(metaFinal, 1), when(antesDelPlazo, 0, 1)],
    ],
    linealDesde(0),
  ),
  aunNoExigible: equal(column("metaALaFecha"), 0),
  cumplimiento: over(column("avance"), column("metaALaFecha")),
  // A rate that adds up has no final meta without knowing when it ends.
  avanceDelPlan: when(and(sinPor, isNumber(column("avance"))), over(column("avance"), metaFinal), ""),
};
