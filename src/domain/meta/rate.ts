import { UnidadDePor } from "../cumplimiento/periodo";

const NOUNS: Readonly<Record<string, UnidadDePor>> = {
  dia: "día",
  semana: "semana",
  quincena: "quincena",
  mes: "mes",
  bimestre: "bimestre",
  trimestre: "trimestre",
  cuatrimestre: "cuatrimestre",
  semestre: "semestre",
  ano: "año",
};

/** «Bimensual» is twice a month for some and every two months for others: it is not here. */
const ADJECTIVES: Readonly<Record<string, UnidadDePor>> = {
  diari: "día",
  semanal: "semana",
  quincenal: "quincena",
  mensual: "mes",
  bimestral: "bimestre",
  trimestral: "trimestre",
  cuatrimestral: "cuatrimestre",
  semestral: "semestre",
  anual: "año",
};

/** «cada tres meses» */
const MULTIPLES: Readonly<Record<string, UnidadDePor>> = {
  "15 dias": "quincena",
  "quince dias": "quincena",
  "2 meses": "bimestre",
  "dos meses": "bimestre",
  "3 meses": "trimestre",
  "tres meses": "trimestre",
  "4 meses": "cuatrimestre",
  "cuatro meses": "cuatrimestre",
  "6 meses": "semestre",
  "seis meses": "semestre",
  "12 meses": "año",
  "doce meses": "año",
};

const nouns = Object.keys(NOUNS).join("|");
const adjectives = Object.keys(ADJECTIVES).join("|");
const multiples = Object.keys(MULTIPLES).join("|");

/** For regular expressions over plain text: how often. "ea el mes" is how scanning reads «en el mes». */
export const RATE = `(?:(?:al|a la|por|en el|en la|ea el|cada|x|/) ?(?:${nouns})|cada (?:${multiples})|(?:${adjectives})(?:es|os|as|o|a|mente)?)`;

const periods = new RegExp(`\\b(?:(?:${nouns}|meses|anos|dias|semanas)\\b|(?:${adjectives}))`);

/** Whether some word of the text says how often or how long. */
export const namesPeriod = (plain: string): boolean => periods.test(plain);

/** The period that a match of `RATE` says. `rateOf("cada tres meses")` is "trimestre". */
export function rateOf(text: string): UnidadDePor | null {
  const multiple = MULTIPLES[text.replace(/^cada /, "")];
  if (multiple) return multiple;
  const noun = NOUNS[text.split(/[ /]/).at(-1) ?? ""];
  if (noun) return noun;
  const adjective = Object.keys(ADJECTIVES).find((each) => text.startsWith(each));
  return adjective === undefined ? null : (ADJECTIVES[adjective] ?? null);
}
