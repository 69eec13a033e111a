import { MetaReading, quantified } from "./meta";
import { Marked, Segment } from "./segments";
import { unitFrom } from "./unit";
import { isOneOf } from "./words";

/** What is done in a time, so that the time is its meta: «tiempo de respuesta de 72 horas». */
const DELAYED =
  "tiempo tiempos respuesta respuestas responder contestar oportunidad plazo espera termino terminos tramitar resolver";

/** Reads «respuesta en 48 horas», where the time is all that the text has; null where it is about something else. */
export function readDelay({ source, tokens, claims }: Marked, { from, to }: Segment): MetaReading | null {
  let at: number | null = null;
  let delayed = false;
  for (let index = from; index < to; index++) {
    if (claims[index] === undefined && isOneOf(tokens[index], DELAYED)) delayed = true;
    if (tokens[index]!.kind !== "number") continue;
    // A second number, or one that is a date's or a law's, and it is no longer plain.
    if (at !== null || claims[index]?.kind !== "attribute") return null;
    at = index;
  }
  const value = at === null ? null : tokens[at]!.value;
  if (at === null || value === null || !delayed) return null;
  if (!isOneOf(tokens[at + 1], "dia dias hora horas minuto minutos min mes meses semana semanas"))
    return null;
  const unclaimed = claims.map((claim) => (claim?.kind === "attribute" ? undefined : claim));
  return quantified({
    quantity: value,
    unit: unitFrom({ source, tokens, claims: unclaimed }, at + 1, to, false),
  });
}
