import { UnidadDePor } from "../../../plan/cumplimiento/periodo";
import {
  PERIOD_WORDS,
  PhraseTable,
  Token,
  periodAfterCada,
  periodOfAdjective,
  periodOfNoun,
  phraseTable,
  singularPeriod,
} from "../../phrase";
import { isYear } from "./dates";
import { isMeasure, isOneOf, isPlural } from "../words";
import { Find, Rule } from "./claim";

const NOUNS =
  "dia semana quincena mes bimestre trimestre cuatrimestre semestre ano anualidad vigencia trim".split(" ");

type Wording = { readonly unit: UnidadDePor; readonly as: "phrase" | "span" };

/** «ea el mes» is how scanning reads «en el mes». */
const wordings: PhraseTable<Wording> = phraseTable(
  NOUNS.flatMap((noun): [string, Wording][] => {
    const unit = periodOfNoun(noun)!;
    const often: Wording = { unit, as: "phrase" };
    const span: Wording = { unit, as: "span" };
    return [
      [`al|x|por|/|c ${noun}`, often],
      [`a|por la ${noun}`, often],
      [`x|por|c / ${noun}`, often],
      [`por|a|para|en? cada|c ${noun}`, often],
      [`c / ${noun}`, often],
      [`de cada ${noun}`, often],
      [`todos|todas los|las ${noun === "mes" ? "meses" : `${noun}s`}`, often],
      ...(noun === "vigencia" ? [] : ([[`en|ea|durante el|la ${noun}`, span]] as [string, Wording][])),
    ];
  }).concat([
    ["mes a mes", { unit: "mes", as: "phrase" }],
    ["semana a semana", { unit: "semana", as: "phrase" }],
    ["dia a dia", { unit: "día", as: "phrase" }],
    ["ano a|tras ano", { unit: "año", as: "phrase" }],
    ["por|cada noche|manana|tarde", { unit: "día", as: "phrase" }],
    ["por|cada fin de semana", { unit: "semana", as: "phrase" }],
    ["todos los fines de semana", { unit: "semana", as: "phrase" }],
    ["por|cada lunes|martes|miercoles|jueves|viernes|sabado|domingo", { unit: "semana", as: "phrase" }],
    ["todos los lunes|martes|miercoles|jueves|viernes|sabados|domingos", { unit: "semana", as: "phrase" }],
  ]),
);

/** Twice in a period for some and once in two for others. */
const AMBIGUOUS = new Set(
  "bimensual bimensuales bimensualmente bianual bianuales bienal bienales trienal trienales quinquenal".split(
    " ",
  ),
);

/** Nouns whose name the adjective belongs to: «Plan Anual de Adquisiciones». */
const NAMED = new Set(
  "plan planes programa programas presupuesto poai poa calendario cronograma operativo agenda accion inversiones".split(
    " ",
  ),
);

/** «Respecto a la vigencia anterior»: which, and not how often. */
const OTHER_PERIOD = "anterior anteriores pasado pasada inmediatamente siguiente siguientes base";

const worded: Find = (tokens, at) => {
  const found = wordings.match(tokens, at);
  if (!found) return null;
  // «en el año 2012», «en el mes de marzo», «al día» of an account that is up to date: none says how often.
  const after = tokens[found.next];
  if (isOneOf(after, OTHER_PERIOD) || isOneOf(tokens[at - 1], "respecto relacion comparacion frente"))
    return null;
  if (isYear(after) || (after?.text === "de" && isYear(tokens[found.next + 1]))) return null;
  if (found.value.unit === "mes" && after?.text === "de" && found.value.as === "span") return null;
  if (found.value.unit === "día" && tokens[at]!.text === "al" && !numberJustBefore(tokens, at)) return null;
  return { kind: "rate", from: at, to: found.next, ...found.value };
};

const numberJustBefore = (tokens: readonly Token[], at: number) =>
  [1, 2, 3].some((back) => tokens[at - back]?.kind === "number");

/** «cada tres meses», «c/3 meses»; «cada 3 años» is a rate that no period of ours says. */
const multiple: Find = (tokens, at) => {
  const each = tokens[at]!.text;
  let next = at;
  if (each === "cada") next = at + 1;
  else if (each === "c" && tokens[at + 1]?.text === "/") next = at + 2;
  if (next === at) return null;
  const found = periodAfterCada(tokens, next);
  if (found) return { kind: "rate", from: at, to: found.next, unit: found.unit, as: "phrase" };
  // «cada 8 a 10 días»
  if (
    tokens[next]?.kind === "number" &&
    isOneOf(tokens[next + 1], "a - o") &&
    tokens[next + 2]?.kind === "number"
  )
    next += 2;
  const unit = tokens[next + 1]?.text ?? "";
  const unknown =
    tokens[next]?.kind === "number" &&
    /^(?:dias|semanas|mes|meses|ano|anos|horas|semestres|trimestres)$/.test(unit);
  return unknown ? { kind: "rate", from: at, to: next + 2, unit: null, as: "phrase" } : null;
};

/** «4 veces la semana», «4 veces la año» */
const timesThe: Find = (tokens, at) => {
  const noun = tokens[at + 1];
  const unit = noun?.kind === "word" ? periodOfNoun(noun.text) : null;
  const times = /^ve(?:z|ces)$/.test(tokens[at - 1]?.text ?? "") && tokens[at - 2]?.kind === "number";
  return unit !== null && times ? { kind: "rate", from: at, to: at + 2, unit, as: "phrase" } : null;
};

/** «500 usuarios mes», «4 informes año» */
const trailing: Find = (tokens, at) => {
  const unit = tokens[at]!.kind === "word" ? periodOfNoun(tokens[at]!.text) : null;
  const after = tokens[at + 1];
  const thing = tokens[at - 1];
  const counted = (isPlural(thing) || isMeasure(thing?.text ?? "")) && tokens[at - 2]?.kind === "number";
  return unit !== null && counted && (after === undefined || after.kind === "mark")
    ? { kind: "rate", from: at, to: at + 1, unit, as: "phrase" }
    : null;
};

/** «2 por semestres», «3 talleres por años»; with nothing counted before it is how: «alquiler por días». */
const several: Find = (tokens, at) => {
  const noun = tokens[at + 1];
  const unit =
    noun?.kind === "word" && noun.text.endsWith("s") ? periodOfNoun(singularPeriod(noun.text)) : null;
  if (unit === null || noun!.text === "mes" || tokens[at + 2]?.text === "de") return null;
  return isCountBefore(tokens, at) ? { kind: "rate", from: at, to: at + 2, unit, as: "phrase" } : null;
};

/** Whether a number, or a number and what it counts, stands right before a token. */
const isCountBefore = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.kind === "number" || (isPlural(tokens[at - 1]) && tokens[at - 2]?.kind === "number");

/** «sem.» is a week for some and half a year for others; times are of a week. */
const short: Find = (tokens, at) => {
  if (!/^(?:al|x|por|\/|cada)$/.test(tokens[at - 1]?.text ?? "")) return null;
  const times = [2, 3].some((back) => /^ve(?:z|ces)$/.test(tokens[at - back]?.text ?? ""));
  return { kind: "rate", from: at, to: at + 1, unit: times ? "semana" : null, as: "phrase" };
};

/** «1 informe de seguimiento trim.»; «I trim. 2012» is which, and not how often. */
const shortAdjective: Find = (tokens, at) => {
  const before = tokens[at - 1]?.text === "." ? tokens[at - 2] : tokens[at - 1];
  const [after, end] = [tokens[at + 1], tokens[at + 2]];
  const closes = after === undefined || (after.text === "." && (end === undefined || end.kind === "mark"));
  return closes &&
    before?.kind === "word" &&
    !/^(?:[ivx]+|primer|segundo|tercer|cuarto|ultimo)$/.test(before.text)
    ? { kind: "rate", from: at, to: at + 1, unit: "trimestre", as: "adjective" }
    : null;
};

const adjective: Find = (tokens, at) => {
  const { kind, text } = tokens[at]!;
  if (kind !== "word") return null;
  if (AMBIGUOUS.has(text)) return { kind: "rate", from: at, to: at + 1, unit: null, as: "adjective" };
  const unit = periodOfAdjective(text);
  if (unit === null) return null;
  // «Un programa anual»: one each year, or one that is called so?
  const isProgram =
    isOneOf(tokens[at - 1], "programa programas") &&
    tokens[at - 2]?.kind === "number" &&
    !isOneOf(tokens[at - 3], "a con de mediante por");
  if (unit === "año" && isProgram && !text.endsWith("mente")) return { kind: "doubt", from: at, to: at + 1 };
  // «1 operativo semanal», «2 programas mensuales» are so many in each; «1 plan anual» is its name.
  const isCounted = unit !== "año" && tokens[at - 2]?.kind === "number";
  if (NAMED.has(tokens[at - 1]?.text ?? "") && !isCounted && !text.endsWith("mente")) return null;
  return { kind: "rate", from: at, to: at + 1, unit, as: text.endsWith("mente") ? "adverb" : "adjective" };
};

export const rates: readonly Rule[] = [
  { begins: wordings.firstWords, find: worded },
  { begins: "cada c", find: multiple },
  { begins: NOUNS, find: trailing },
  { begins: "sem", find: short },
  { begins: "trim", find: shortAdjective },
  { begins: "por x", find: several },
  { begins: "el la", find: timesThe },
  { begins: [...PERIOD_WORDS, ...AMBIGUOUS], find: adjective },
];
