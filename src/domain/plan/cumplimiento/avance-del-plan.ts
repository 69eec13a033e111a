import { column, equal, isNumber, or, when } from "../formula/expression";
import { calculado } from "./calculo";
import { ESTADO } from "./estado";
import { nombreDeTipo } from "./tipos/nombres";

/** Avance del plan: avance against the final meta, as a fraction, unlimited and without semáforo; "" where there is no figure. */
export const avanceDelPlan = when(
  or(equal(column("estado"), ESTADO.porRevisar), equal(column("estado"), ESTADO.sinMeta)),
  "",
  calculado(
    (tipo) => tipo.avanceDelPlan,
    or(isNumber(column("metaFinal")), equal(column("tipo"), nombreDeTipo.cumple)),
  ),
);
