import { Token } from "../phrase";
import { Marked, Segment } from "./segments";
import {
  ARTICLES,
  PREPOSITIONS,
  isAction,
  isAdverb,
  isCapacity,
  isMeasure,
  isNoun,
  isParticiple,
  isPlural,
  isVerb,
  TIME_UNITS,
} from "./words";

/** Verbs that a quantity follows by «con»: «contar con 3 puntos de acceso». */
const WITH = new Set([
  "contar",
  "cumplir",
  "dotar",
  "apoyar",
  "beneficiar",
  "dotacion",
  "disponer",
  "contando",
]);

/** What has a value and no parts: «puntaje 280». */
const SCORES = new Set(
  "puntaje indice promedio calificacion valor total nivel tasa meta cantidad numero minimo maximo".split(" "),
);

/** Places are often called by a number: «barrio 3 esquinas». */
const PLACES = new Set(
  "via vias barrio parque vereda sector puente carretera camino escuela colegio institucion corregimiento urbanizacion finca quebrada".split(
    " ",
  ),
);

/** Whether some word from one index to another does something to what is counted. */
function acts(marked: Marked, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const { kind, text } = marked.tokens[index]!;
    if (kind === "word" && (isVerb(text) || isAction(text) || isParticiple(text))) return true;
  }
  return false;
}

/**
 * Whether the words before a number let it be what is counted: «construcción de tres aulas», «capacitar a 20
 * funcionarios», «meta: 30». A number after a plain noun is its name or what it is like: «taller de 20 horas».
 */
export function isLed(marked: Marked, { from, to }: Segment, at: number): boolean {
  const { tokens, claims } = marked;
  let index = at - 1;
  while (index >= from && isSkipped(marked, index)) index--;
  if (index < from) return true;
  // «Beneficiarios (620)»
  if (tokens[at - 1]!.text === "(" && tokens[at + 1]?.text === ")") return true;
  const { kind, text } = tokens[index]!;
  const claim = claims[index]?.kind;
  if (claim === "date" || claim === "rate" || claim === "per" || claim === "baseline" || claim === "label")
    return true;
  if (claim === "name" || claim === "attribute") return false;
  if (kind === "mark") return index === from || !/^[/*#°"]$/.test(text) || isNumeral(marked, from, index);
  if (kind !== "word") return false;
  if (isNumeral(marked, from, index)) return true;
  if (isVerb(text) || isAdverb(text) || text === "e") return true;
  if (SCORES.has(text)) return true;
  if (isAction(text))
    return isCountable(tokens, at) || text.endsWith("s") || tokens[at]!.written !== "figures";
  if (text === "y") return claims[index - 1]?.kind !== "name";
  if (text === "con") return tokens.slice(from, index).some((token) => WITH.has(token.text));
  if (text === "por") return tokens[at - 1]!.text === "$" && acts(marked, from, index);
  // «Mortalidad materna en cero»
  if (text === "en" && tokens[at]!.value === 0 && !isNoun(tokens[at + 1])) return true;
  if (/^(?:en|a|para)$/.test(text) && isPlural(tokens[at + 1]) && !isMeasure(tokens[at + 1]!.text))
    return true;
  const holder = tokens[index - 1];
  if (text === "de" && isCapacity(tokens[at + 1]?.text ?? "") && isNoun(holder) && !isAction(holder!.text))
    return false;
  if (PREPOSITIONS.has(text)) return index === from || acts(marked, from, index);
  // «Funcionarios capacitados 50»
  const last = at + 1 >= to;
  const after = tokens[at + 1];
  // «vía 5 esquinas»
  if (PLACES.has(text)) return false;
  // «Placa huella 2 km», «vacunar contra la rabia 500 perros»
  if (after && isMeasure(after.text) && !TIME_UNITS.has(after.text)) return true;
  const several = isPlural(after) || (tokens[at]!.value === 1 && isNoun(after));
  if (several && acts(marked, from, index)) return true;
  return last
    ? isParticiple(text) || (isPlural(tokens[index]) && !isProper(marked, from, index))
    : isParticiple(text) && isNoun(tokens[at + 1]);
}

/** Whether what follows a number can be counted: «elaboración 1 manual», and no «obligación 4 del contrato». */
const isCountable = (tokens: readonly Token[], at: number) =>
  isPlural(tokens[at + 1]) ||
  isMeasure(tokens[at + 1]?.text ?? "") ||
  (tokens[at]!.value === 1 && isNoun(tokens[at + 1]));

/** Whether a word is written as a name within a text that isn't all in capitals: «Teams 365». */
function isProper({ source, tokens }: Marked, from: number, index: number): boolean {
  const initial = source[tokens[index]!.start]!;
  return index > from && initial !== initial.toLowerCase() && source !== source.toUpperCase();
}

/** «No. 5», «N° 5» with nothing before them. */
const isNumeral = ({ tokens }: Marked, from: number, index: number) =>
  index <= from + 1 && /^(?:no|n|nro|num)$/.test(tokens[from]!.text);

const isSkipped = ({ tokens, claims }: Marked, index: number) => {
  const claim = claims[index]?.kind;
  const { text } = tokens[index]!;
  return (
    claim === "comparator" ||
    claim === "article" ||
    claim === "bullet" ||
    ARTICLES.has(text) ||
    text === "$" ||
    text === "("
  );
};
