import { Expression, atMost, column, rounded, when } from "../../formula/expression";
import { nivel } from "./partes";
import { Tipo } from "./tipo";

const sinPasarDe = (meta: Expression): Expression =>
  when(atMost(rounded(column("avance")), rounded(meta)), 1, 0);

/** «No superar 15 días»: met or not, whatever the línea base. 16 is 0 %. */
export const maximo = {
  ...nivel,
  nombre: "máximo",
  nombreDnp: "reducción",
  avanceEs: "el último valor",
  cumplimiento: sinPasarDe(column("exigida")),
  frenteALaMetaFinal: sinPasarDe(column("metaFinal")),
} as const satisfies Tipo;
