import { UnidadDePor } from "../../../plan/cumplimiento/periodo";
import { PERIOD_WORDS, Token, periodAfterCada, periodOfAdjective, periodOfNoun } from "../../phrase";
import { monthAt } from "./calendar-words";
import { Found, found, textAt, wholeAt } from "./found";
import { wordMeant } from "../../spelling/one-slip";

/** How often: so many times in each period. */
export interface Periodicity {
  readonly times: number;
  readonly unit: UnidadDePor;
  /** By «cada» and not by an adjective: what is said of it («primeros 5 días de cada mes») is when in it. */
  readonly each: boolean;
}

const ADJECTIVES = "semanal quincenal mensual bimestral trimestral cuatrimestral semestral"
  .split(" ")
  .flatMap((word) => [word, `${word}es`, `${word}mente`])
  .concat("diariamente", "anualmente");

const WEEKDAY = /^(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)$/;

/** Periods that are none of ours, or two different ones: «bimensual» is twice a month for some. */
const UNKNOWN =
  /^(?:bimensual|bianual|bienal|trianual|trienal|quinquenal|cuatrienal|bisemanal|bisemestral)(?:es|mente)?$/;

const adjectiveOf = (word: string): UnidadDePor | null => {
  if (UNKNOWN.test(word)) return null;
  // «Semana» is a letter away from «semanal».
  const near = PERIOD_WORDS.has(word) ? null : wordMeant(word, ADJECTIVES);
  return periodOfAdjective(word) ?? periodOfAdjective(near ?? "");
};

function nounAt(tokens: readonly Token[], index: number): UnidadDePor | null {
  const { kind, text = "" } = tokens[index] ?? {};
  if (kind !== "word") return null;
  return periodOfNoun(text) ?? periodOfNoun(text.replace(/e?s$/, "")) ?? periodOfNoun(text.replace(/s$/, ""));
}

/** A periodicity that begins at a token: «MENSUALMENTE», «cada seis meses», «2 veces al año», «todos los meses». */
export function periodicityAt(tokens: readonly Token[], index: number): Found<Periodicity> | null {
  return (
    timesAt(tokens, index) ?? eachAt(tokens, index) ?? againAt(tokens, index) ?? adjectiveAt(tokens, index)
  );
}

const once = (unit: UnidadDePor, each: boolean, next: number): Found<Periodicity> =>
  found({ times: 1, unit, each }, next);

function adjectiveAt(tokens: readonly Token[], index: number): Found<Periodicity> | null {
  const token = tokens[index]!;
  const unit = token.kind === "word" ? adjectiveOf(token.text) : null;
  return unit && once(unit, false, index + 1);
}

/** «cada mes», «cada 15 días», «c/semestre», «cada viernes». */
function eachAt(tokens: readonly Token[], index: number): Found<Periodicity> | null {
  const short = textAt(tokens, index) === "c" && textAt(tokens, index + 1) === "/";
  if (!short && textAt(tokens, index) !== "cada") return null;
  // «cada fin de mes»
  const ends = /^(?:fin|final|cierre)$/.test(textAt(tokens, index + 1)) && textAt(tokens, index + 2) === "de";
  const at = index + (short ? 2 : ends ? 3 : 1);
  if (WEEKDAY.test(textAt(tokens, at))) return once("semana", true, at + 1);
  const period = periodAfterCada(tokens, at);
  if (!period) return null;
  // «Cada mes de enero» is once a year.
  const ofMonth = textAt(tokens, period.next) === "de" && monthAt(tokens, period.next + 1);
  return ofMonth || textAt(tokens, at) === "sem" ? null : once(period.unit, true, period.next);
}

/** «todos los meses», «mes a mes», «trimestre vencido», «por semestre», «todos los viernes». */
function againAt(tokens: readonly Token[], index: number): Found<Periodicity> | null {
  const [first, second, third] = [0, 1, 2].map((ahead) => textAt(tokens, index + ahead));
  if (/^tod[oa]s$/.test(first!) && /^l[oa]s$/.test(second!)) {
    const unit = nounAt(tokens, index + 2) ?? (WEEKDAY.test(third!) ? "semana" : null);
    return unit && once(unit, true, index + 3);
  }
  if ((second === "a" && first === third) || /^vencid[oa]s?$/.test(second!)) {
    const unit = nounAt(tokens, index);
    return unit && once(unit, false, index + (second === "a" ? 3 : 2));
  }
  if (first !== "por" && first !== "x") return null;
  const unit = nounAt(tokens, index + 1);
  return unit && second !== "vigencia" ? once(unit, true, index + 2) : null;
}

/** Of what there are so many: «2 informes al año», «3 visitas técnicas mensuales»; never of time itself. */
const THINGS = /^[a-z]{4,}s$/;
const THING = /^[a-z]{4,}$/;
const TIME = /^(?:dias|anos|horas|minutos|meses|semanas|(?:bi|tri|cuatri|se)mestres)$/;

function afterThing(tokens: readonly Token[], index: number, times: number): number {
  const thing = times === 1 ? THING : THINGS;
  const isThing = ({ kind, text }: Token) =>
    kind === "word" && thing.test(text) && !TIME.test(text) && !adjectiveOf(text);
  let next = index;
  while (next < index + 2 && tokens[next] && isThing(tokens[next]!)) next++;
  return next;
}

const PER = /^(?:al|por|x|\/|cada|en|durante|a)$/;

/** «2 veces al año», «una vez por semana», «1 vez cada seis meses», «3 al mes», «dos reuniones mensuales». */
function timesAt(tokens: readonly Token[], index: number): Found<Periodicity> | null {
  const times = wholeAt(tokens, index);
  if (times === null || times === 0) return null;
  const said = /^(?:vez|veces)$/.test(textAt(tokens, index + 1));
  const at = said ? index + 2 : afterThing(tokens, index + 1, times);
  const adjective = at > index + 1 ? adjectiveAtOrNull(tokens, at) : null;
  if (adjective) return found({ times, unit: adjective, each: said }, at + 1);
  const per = textAt(tokens, at);
  if (!PER.test(per)) return null;
  const article = /^(?:cada|el|la|un|una)$/.test(textAt(tokens, at + 1)) ? at + 2 : at + 1;
  const period = periodAfterCada(tokens, article);
  // «1 a 2 meses», «5 en un año» without «veces» are no periodicity.
  const plain = said || per === "al" || per === "por" || per === "x" || per === "/";
  if (!period || !plain || (per === "a" && article === at + 1)) return null;
  if (!said && tokens[article]?.kind === "number") return null;
  return found({ times, unit: period.unit, each: true }, period.next);
}

const adjectiveAtOrNull = (tokens: readonly Token[], index: number): UnidadDePor | null =>
  tokens[index]?.kind === "word" ? adjectiveOf(tokens[index].text) : null;
