import { nombreDeTipo } from "../../plan/cumplimiento/tipos/nombres";
import { fold } from "../spelling/fold";
import type { ProposedCells } from "./proposed-cells";
import { MetaReading } from "./meta";
import { TIME_UNITS } from "./words";

const DELAY = /^\W*(?:el |los )?(?:tiempos?|plazos?|duracion|respuestas?|responder|contestar)\b/;
const SCORE = /^\W*(?:el |la )?(?:indice|calificacion|promedio|puntaje|nivel de|grado de)\b/;
const RATE = /^\W*(?:la )?tasa\b/;

/**
 * What is known of a meta that is a level: no part of it adds to another, as talleres do. «Responder en 15 días» is how
 * long it takes, «75 puntos» of an índice how high it is, and a tasa may have to fall or to grow.
 *
 * @param says what the row says that it measures
 * @returns null where it is no level
 */
export function levelOf(
  { unit, quantity, comparator }: MetaReading,
  says: readonly string[],
): Pick<ProposedCells, "tipo"> | null {
  if (quantity === null || comparator === "increase_to") return null;
  const texts = says.map((text) => fold(text).text);
  const inTime = unit === null || TIME_UNITS.has(fold(unit).text.split(/\s/)[0]!);
  if (inTime && texts.some((text) => DELAY.test(text))) return { tipo: nombreDeTipo.seReduce };
  if (texts.some((text) => SCORE.test(text))) return { tipo: nombreDeTipo.crece };
  return texts.some((text) => RATE.test(text)) ? {} : null;
}
