import { tasaAlCorte, tasaDeLaVigencia } from "../tiempo/unidades";
import { haciaArriba, porTasa } from "./partes";
import { Tipo } from "./tipo";

/**
 * Rates: the avance is the total of the vigencia so far. «4 veces al mes» from 3-sep to 31-dic-2008 is due 15 (3,9 months,
 * in whole units); its final meta is that of the vigencia.
 */
export const cadaPeriodo = {
  ...porTasa,
  ...haciaArriba,
  nombre: "cada periodo",
  nombreDnp: "flujo",
  avanceEs: "el total de esta vigencia hasta el corte",
  base: 0,
  metaFinal: tasaDeLaVigencia,
  metaALaFecha: tasaAlCorte,
} as const satisfies Tipo;
