import { avancesDeCumple } from "../domain/plan/cumplimiento/tipos/cumple";
import { nombresDeTipos } from "../domain/plan/cumplimiento/tipos/nombres";
import { unidadesDePor } from "../domain/plan/cumplimiento/periodo";
import { ESTADOS_DEL_CORTE } from "../domain/plan/parametros/estado-del-corte";
import { Parametros } from "../domain/plan/parametros/parametro";
import { PERIODICIDADES } from "../domain/plan/parametros/parametros";
import { BORDE } from "../domain/plan/semaforo/palabra";
import { VERIFICACIONES } from "../domain/plan/verificacion/verificacion";
import { PALABRAS } from "../domain/plan/semaforo/presets";

/** Values that the drop-downs of the sheets offer: a named range of Parámetros, for a list in the rule splits at commas. */
export interface List {
  readonly name: string;
  readonly title: string;
  readonly values: readonly string[];
}

export const lists: readonly List[] = [
  { name: "lista_tipos", title: "Tipos", values: nombresDeTipos },
  { name: "lista_por", title: "Por", values: unidadesDePor },
  { name: "lista_cumple", title: "Avance de «cumple»", values: avancesDeCumple },
  { name: "lista_estados_corte", title: "Estado del corte", values: ESTADOS_DEL_CORTE },
  { name: "lista_periodicidades", title: "Periodicidad", values: PERIODICIDADES },
  { name: "lista_verificacion", title: "Verificación", values: VERIFICACIONES },
  { name: "lista_palabras", title: "Semáforo", values: PALABRAS },
  { name: "lista_bordes", title: "En el límite", values: Object.values(BORDE) },
];

/** The list that holds some choices. Throws when Parámetros has none: a new list that was not added above. */
export function listOf(choices: readonly string[]): List {
  const found = lists.find((list) => list.values.join("\n") === choices.join("\n"));
  if (!found) throw new Error(`No list holds ${choices.join(", ")}`);
  return found;
}

/** Where the drop-downs find the values of a list: "='Parámetros'!$K$5:$K$10". */
export type ListSources = (list: List) => string | undefined;

/** What the other sheets take from Parámetros. */
export interface DeParametros {
  readonly sources: ListSources;
  /**
   * What its named cells say: their formulas' values are computed with them. Where a sheet goes to Excel, which computes
   * by itself, nobody has to read them first.
   */
  readonly valores: Parametros;
}
