import { Expression, column, oneOf, when } from "../formula/expression";
import { ESTADO } from "./estado";

/** Avance del plan: avance against the final meta, as a fraction, unlimited and without semáforo; "" where there is no figure. */
export const avanceDelPlan: Expression = when(
  oneOf(column("juicio"), [ESTADO.porRevisar, ESTADO.sinMeta, ""]),
  "",
  column("calculoDelPlan"),
);
