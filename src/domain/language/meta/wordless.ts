import { writtenFrom } from "../phrase";
import { MetaReading, notQuantified, quantified } from "./meta";
import { Marked, Segment, saysWhole } from "./segments";
import { ARTICLES, isVerb } from "./words";
import { isYear } from "./claims/dates";
import { changeOf } from "./change-words";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What happens once each time: «reunión mensual» is one a month, while «plan anual» is its name. */
const EVENTS = set(
  `reunion informe seguimiento boletin encuesta actualizacion publicacion audiencia capacitacion evaluacion jornada revision
  comite visita taller reporte campana sesion monitoreo mantenimiento rendicion auditoria arqueo conciliacion backup
  notificacion inspeccion brigada cierre muestreo medicion verificacion socializacion foro chat actualizar publicar revisar reunir consejo asamblea mesa`,
);

const MOST_WORDS = 4;

/** Reads a stretch without a number: how often alone, all of them, so many times as much, or words. */
export function readWordless(marked: Marked, segment: Segment): MetaReading {
  // «2012» alone: the year, or so many.
  if (segment.to === 1 && isYear(marked.tokens[0])) return notQuantified("unclear");
  return (
    readOften(marked, segment) ??
    readMultiple(marked, segment) ??
    notQuantified(saysWhole(marked, segment) || eachOne(marked, segment) ? "whole" : "words")
  );
}

/** «Cada uno de los procesos documentados» */
const eachOne = ({ claims }: Marked, { from }: Segment) => {
  const claim = claims[from];
  return claim?.kind === "per" && claim.to > from + 2;
};

/** «Mensual», «cada 15 días», «reunión mensual del comité» */
function readOften({ source, tokens, claims }: Marked, { from, to }: Segment): MetaReading | null {
  let at = from;
  if (isVerb(tokens[at]?.text ?? "") && !EVENTS.has(tokens[at]?.text ?? "")) at++;
  while (ARTICLES.has(tokens[at]?.text ?? "") || claims[at]?.kind === "article") at++;
  const event = EVENTS.has(tokens[at]?.text ?? "");
  for (let index = at; index < to && index <= at + MOST_WORDS; index++) {
    const claim = claims[index];
    if (claim?.kind === "rate" && claim.unit !== null && claim.as !== "span") {
      const alone = index === from && tokens.slice(claim.to, to).every(({ kind }) => kind === "mark");
      if ((!alone && !event) || isOftenElse(claims, claim, to)) return null;
      const unit = event && index > at ? writtenFrom(source, tokens[at]!, tokens[at]!) : null;
      return quantified({ quantity: 1, unit, rate: claim.unit });
    }
    if (claim !== undefined || tokens[index]!.kind !== "word") return null;
  }
  return null;
}

/** «Informe mensual y anual» */
function isOftenElse(
  claims: Marked["claims"],
  { unit, to: from }: { unit: string | null; to: number },
  to: number,
): boolean {
  for (let index = from; index < to; index++) {
    const claim = claims[index];
    if (claim?.kind === "rate" && claim.unit !== unit) return true;
  }
  return false;
}

const TIMES: ReadonlyMap<string, number> = new Map([
  ["duplicar", 100],
  ["duplicacion", 100],
  ["triplicar", 200],
  ["cuadruplicar", 300],
]);

/** «Duplicar el número de visitas», «reducir a la mitad», «la mitad de las escuelas» */
function readMultiple({ tokens }: Marked, { from, to }: Segment): MetaReading | null {
  const first = TIMES.get(tokens[from]?.text ?? "");
  if (first !== undefined) return change(first, "increase_by");
  for (let index = from; index < to; index++) {
    const { text } = tokens[index]!;
    if (text !== "mitad" && text !== "doble") continue;
    const to = tokens[index - 1]?.text === "la" ? tokens[index - 2]?.text : tokens[index - 1]?.text;
    const changes = changeOf(tokens[from]!.text);
    if (text === "doble" && isDoubleOf(tokens, index)) return change(100, "increase_by");
    if (text === "doble") return to === "al" && changes === "increase" ? change(100, "increase_by") : null;
    if (to === "a" && changes === "decrease") return change(50, "decrease_by");
    const begins = index - from <= 1 && tokens[index + 1]?.text === "de";
    return begins ? quantified({ quantity: 50, unit: "%", percent: true }) : null;
  }
  return null;
}

/** «El doble de visitas», «lograr el doble que en 2019»; «doble calzada» is what it is like. */
const isDoubleOf = (tokens: Marked["tokens"], at: number) =>
  at <= 2 && tokens[at - 1]?.text === "el" && /^(?:de|que)$/.test(tokens[at + 1]?.text ?? "");

/** A change by a percentage of what was before, which the text doesn't say. */
export const change = (quantity: number, comparator: "increase_by" | "decrease_by"): MetaReading => ({
  ...quantified({ quantity, percent: true, comparator, relative: true }),
  status: "partial",
  reason: "baseline-needed",
});
