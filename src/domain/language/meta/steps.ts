import { Token } from "../phrase";
import { isOneOf } from "./words";

/** What goes up and down by steps, and what has such steps. */
const PLACES = "puesto puestos posicion posiciones lugar lugares escalon escalones";
const STEPS = `punto puntos pp ${PLACES}`;
const SCALES =
  "ranking escalafon indice indicador tasa puntaje calificacion clasificacion medicion evaluacion encuesta prueba pruebas cobertura nivel promedio resultado resultados desempeno idi furag mdm idf icfes saber";

/** «3 puntos», «5 puntos en el índice», «2 puntos la tasa»; but «2 puntos de atención», «10 puestos de salud» are things. */
export function isStep(tokens: readonly Token[], next: number): boolean {
  if (!isOneOf(tokens[next], STEPS)) return false;
  const after = tokens[next + 1];
  if (after === undefined || after.kind === "mark" || isOneOf(after, "el la porcentuales")) return true;
  const scale = isOneOf(tokens[next + 2], "el la los las") ? tokens[next + 3] : tokens[next + 2];
  return isOneOf(after, "en de del") && isOneOf(scale, SCALES);
}

/** «10 puestos en el ranking» */
export const isStepInRank = (tokens: readonly Token[], next: number): boolean =>
  isOneOf(tokens[next], PLACES) && isStep(tokens, next);

/** What a number ranks: «del puesto 12 al 8». */
export const RANKS = "puesto posicion lugar";

/** Whether the numbers of a stretch rank, so that the better is the lower: «subir del puesto 12 al 8». */
export function isRanked(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isOneOf(tokens[index], RANKS)) return true;
  return false;
}
