import { column, firstOf, minus, not, over, plus, times } from "../../formula/expression";
import { enterosHaciaLaBase } from "./enteros";
import { antesDelFin, fechaCorte } from "./fechas";

/** A straight line from the base at Desde to the final meta on the last day, read at the corte, in whole units. */
export const lineal = firstOf(
  [[not(antesDelFin), column("metaFinal")]],
  enterosHaciaLaBase(
    plus(
      column("base"),
      times(
        minus(column("metaFinal"), column("base")),
        over(minus(fechaCorte, column("desde")), minus(column("ultimoDia"), column("desde"))),
      ),
    ),
  ),
);
