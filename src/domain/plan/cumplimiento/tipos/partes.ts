import {
  Expression,
  and,
  atLeast,
  atMost,
  call,
  column,
  greater,
  isNumber,
  less,
  rounded,
} from "../../formula/expression";
import { lineal } from "../tiempo/lineal";
import { Tipo, ganado } from "./tipo";

// What several tipos share: the same objects, so that the sheet's formula says them once for all of them.

export const lineaBase: Expression = call("N", column("lineaBase"));

const cuantia = column("cuantia");

const llegoArriba = and(
  isNumber(column("avance")),
  atLeast(rounded(column("avance")), rounded(column("metaFinal"))),
  greater(rounded(column("metaFinal")), rounded(column("base"))),
);

const llegoAbajo = and(
  isNumber(column("avance")),
  atMost(rounded(column("avance")), rounded(column("metaFinal"))),
  less(rounded(column("metaFinal")), rounded(column("base"))),
);

const NUNCA: Expression = { kind: "literal", value: false };

const ganadoAlCorte = ganado(column("exigida"));
const ganadoAlFinal = ganado(column("metaFinal"));

/** A line from the base to the final meta. */
export const porLinea = {
  metaFinal: cuantia,
  metaALaFecha: lineal,
  llega: "al final",
  cumplimiento: ganadoAlCorte,
  frenteALaMetaFinal: ganadoAlFinal,
} as const satisfies Partial<Tipo>;

export const haciaArriba = { alcanzada: llegoArriba } as const;
export const haciaAbajo = { alcanzada: llegoAbajo } as const;

/** A level that is due whole from Desde on. */
export const nivel = {
  base: 0,
  metaFinal: cuantia,
  metaALaFecha: cuantia,
  llega: "nunca",
  alcanzada: NUNCA,
} as const satisfies Partial<Tipo>;

export const porTasa = {
  llega: "cada vigencia",
  cumplimiento: ganadoAlCorte,
  frenteALaMetaFinal: ganadoAlFinal,
} as const satisfies Partial<Tipo>;
