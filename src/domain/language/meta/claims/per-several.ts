import { PERIOD_WORDS, Token, writtenFrom } from "../../phrase";
import { isChange } from "../change-words";
import { isMeasure, isNoun, isOneOf, isPlural, singular } from "../words";
import { Find, Rule } from "./claim";
import { CAUSED, COUNTED, NEAR, isCountedBefore, thing } from "./per";

/** What «por» and a plural say is for each of them. */
const SEVERAL = new Set([...COUNTED].filter((word) => !/^(?:servicio|caso|visita)$/.test(word)));

/** People do things too: «2 charlas por funcionarios» is by them, or for each. */
const PEOPLE = new Set(
  `funcionario servidor contratista interventor docente profesional persona usuario habitante estudiante alumno bachiller nino
  adolescente joven adulto mujer madre menor gestante paciente productor asociado`.split(/\s+/),
);

/** «3 por dependencias», «1 por los barrios»: each of several. */
const bySeveral: Find = (tokens, at, source) => {
  const noun = isOneOf(tokens[at + 1], "los las") ? at + 2 : at + 1;
  if (!isPlural(tokens[noun])) return null;
  const name = singular(tokens[noun]!.text);
  const before = tokens[at - 1];
  const isCounted = before?.kind === "number" || isCountedBefore(tokens, at);
  if (!isCounted || !SEVERAL.has(name) || CAUSED.test(before!.text)) return null;
  return PEOPLE.has(name) ? { kind: "doubt", from: at, to: noun + 1 } : thing(tokens, noun, source, at, true);
};

/** Whether a number near before is a rate of cases or a change of one, and counts nothing that somebody makes. */
function isRateBefore(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - NEAR; index--)
    if (CAUSED.test(tokens[index]!.text) || isChange(tokens[index]!.text)) return true;
  return false;
}

/** «1 computador x 20 niños», «1 médico/1.000 hab.»: one for each so many. «Cajas x 12 unidades» are of twelve. */
const bySoMany: Find = (tokens, at, source) => {
  const number = tokens[at + 1]?.text === "cada" ? at + 2 : at + 1;
  const [many, noun] = [tokens[number], tokens[number + 1]];
  if (many?.kind !== "number" || (many.value ?? 0) < 2 || !isNoun(noun)) return null;
  const isSize = isMeasure(noun!.text) || PERIOD_WORDS.has(noun!.text) || isOneOf(noun, "unidades meses und");
  const isList = tokens[at]!.text === "/" && tokens[at]!.gap !== "";
  if (isSize || isList || !isCountedBefore(tokens, at) || isRateBefore(tokens, at)) return null;
  return { kind: "per", from: at, to: number + 2, per: writtenFrom(source, many, noun!) };
};

export const persOfSeveral: readonly Rule[] = [
  { begins: "por x", find: bySeveral },
  { begins: "/ por x", find: bySoMany },
];
