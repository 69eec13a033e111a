import { UnidadDePor } from "../../plan/cumplimiento/periodo";
import { Token } from "./token";

const NOUNS: Readonly<Record<string, UnidadDePor>> = {
  dia: "día",
  semana: "semana",
  quincena: "quincena",
  mes: "mes",
  bimestre: "bimestre",
  trimestre: "trimestre",
  trim: "trimestre",
  cuatrimestre: "cuatrimestre",
  semestre: "semestre",
  ano: "año",
  anualidad: "año",
  vigencia: "año",
};

/** «Bimensual» is twice a month for some and every two months for others, «bianual» likewise: they are not here. */
const ADJECTIVES: Readonly<Record<string, UnidadDePor>> = {
  semanal: "semana",
  quincenal: "quincena",
  mensual: "mes",
  bimestral: "bimestre",
  trimestral: "trimestre",
  cuatrimestral: "cuatrimestre",
  semestral: "semestre",
  anual: "año",
};

const adjectives: ReadonlyMap<string, UnidadDePor> = new Map<string, UnidadDePor>([
  ...(["mens"] as const).map((word) => [word, "mes"] as const),
  ...["diario", "diaria", "diarios", "diarias", "diariamente"].map((word) => [word, "día"] as const),
  ...Object.entries(ADJECTIVES).flatMap(([word, unit]) =>
    ["", "es", "mente"].map((ending) => [word + ending, unit] as const),
  ),
]);

/** How scanning and haste leave «meses» and «años», too short for a lost letter to tell them from other words. */
const SLIPS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    "meses mese mses mees meess mesess meces messes rnes rneses".split(" ").map((slip) => [slip, "mes"]),
  ),
  ...Object.fromEntries("afio aflo anio afo an0".split(" ").map((slip) => [slip, "ano"])),
  seman: "semana",
};

/** A folded word that counts time in the singular and without slips: `singularPeriod("mese")` is "mes". */
export function singularPeriod(word: string): string {
  const singular = word === "mes" ? word : word.replace(/s$/, "");
  return (
    [word, singular].flatMap((each) => (Object.hasOwn(SLIPS, each) ? [SLIPS[each]!] : []))[0] ?? singular
  );
}

/** How long so many days, weeks or months are: «cada 15 días» is a quincena. */
const MULTIPLES: Readonly<Record<string, UnidadDePor>> = {
  "1 dia": "día",
  "7 dia": "semana",
  "8 dia": "semana",
  "1 semana": "semana",
  "14 dia": "quincena",
  "15 dia": "quincena",
  "2 semana": "quincena",
  "30 dia": "mes",
  "4 semana": "mes",
  "1 mes": "mes",
  "60 dia": "bimestre",
  "2 mes": "bimestre",
  "90 dia": "trimestre",
  "3 mes": "trimestre",
  "4 mes": "cuatrimestre",
  "6 mes": "semestre",
  "12 mes": "año",
  "1 ano": "año",
};

/** Words for periods, for those who must not take them for anything else. */
export const PERIOD_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(NOUNS),
  ...Object.keys(NOUNS).map((noun) => (noun === "mes" ? "meses" : `${noun}s`)),
  ...adjectives.keys(),
]);

/** The period of a folded noun in the singular: `periodOfNoun("mes")` is "mes". */
export const periodOfNoun = (word: string): UnidadDePor | null =>
  Object.hasOwn(NOUNS, word) ? NOUNS[word]! : null;

/** The period of a folded adjective or adverb: `periodOfAdjective("mensuales")` is "mes". */
export const periodOfAdjective = (word: string): UnidadDePor | null => adjectives.get(word) ?? null;

/**
 * The period that «cada …» says, read from the token after «cada»: «mes», «15 días», «tres meses».
 * @returns the period and the index of the token after it; null where it is none of ours («cada 5 años», «cada tema»)
 */
export function periodAfterCada(
  tokens: readonly Token[],
  index: number,
): { readonly unit: UnidadDePor; readonly next: number } | null {
  const token = tokens[index];
  if (token?.kind === "word") {
    const unit = periodOfNoun(token.text);
    return unit && { unit, next: index + 1 };
  }
  const noun = tokens[index + 1];
  if (token?.kind !== "number" || token.value === null || noun?.kind !== "word") return null;
  const unit = MULTIPLES[`${token.value} ${singularPeriod(noun.text)}`];
  return unit ? { unit, next: index + 2 } : null;
}
