import { call, column, equal, firstOf, isNumber, name, when } from "../formula/expression";
import { nombreDeTipo } from "./tipos/nombres";

/** The period's first day or the row's Inicio if later; annual rates stay within the calendar year of the corte. */
const inicioDelPeriodo = call(
  "MAX",
  name("periodo_inicio"),
  call("N", column("inicio")),
  when(equal(column("por"), "año"), name("inicio_anio"), 0),
);

/** Desde: the day from which the meta is counted; "" where it isn't known. */
export const desde = firstOf(
  [
    [
      equal(column("tipo"), nombreDeTipo.cadaPeriodo),
      when(isNumber(name("periodo_inicio")), inicioDelPeriodo, ""),
    ],
    [isNumber(column("inicio")), column("inicio")],
    [isNumber(name("inicio_plan")), name("inicio_plan")],
  ],
  "",
);
