import { Expression, atMost, column, equal, over, rounded, when } from "../../formula/expression";
import { nivel } from "./partes";
import { Tipo } from "./tipo";

const frenteA = (meta: Expression): Expression =>
  when(
    equal(rounded(column("metaFinal")), 0),
    when(atMost(rounded(column("avance")), 0), 1, 0),
    over(column("avance"), meta),
  );

/** Levels to hold: the avance is the last value, due whole from the first day. Of «cero accidentes» one is none. */
export const seMantiene = {
  ...nivel,
  nombre: "se mantiene",
  nombreDnp: "stock",
  avanceEs: "el último valor",
  cumplimiento: frenteA(column("exigida")),
  frenteALaMetaFinal: frenteA(column("metaFinal")),
} as const satisfies Tipo;
