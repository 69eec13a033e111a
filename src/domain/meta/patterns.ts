import { Comparator, MetaReading, notQuantified, quantified } from "./meta";
import { NUMBER, hasNumber, numberOf } from "./number";
import { RATE, namesPeriod, rateOf } from "./rate";

/** A way of writing a meta: the reading of a whole plain text, or undefined where it is not written so. */
export type Pattern = (plain: string, context: { readonly indicador?: string }) => MetaReading | undefined;

const COMPARATORS: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:(?:como )?minimo(?: de)?|al menos|por lo menos|no (?:inferior|menor) (?:a|al|de)) /, ">="],
  [
    /^(?:(?:como )?maximo(?: de)?|hasta(?: el| un)?|no (?:superior|mayor) (?:a|al|de)|no mas de|a lo sumo) /,
    "<=",
  ],
  [/^(?:mantener|sostener|conservar)(?: en)?(?: el| la| los| las| un)? /, "maintain"],
  [/^(?:alcanzar|llegar a|lograr)(?: el| la| los| las| un)? /, "reach"],
];

/** Takes the words that say how the quantity compares off the front of a text. */
function comparatorOf(plain: string): { readonly comparator: Comparator; readonly rest: string } {
  for (const [expression, comparator] of COMPARATORS) {
    if (expression.test(plain)) return { comparator, rest: plain.replace(expression, "") };
  }
  return { comparator: "=", rest: plain };
}

/** Words that make a number the name of something: a law, a date, an address, a form. */
const NAMES =
  /\b(?:ley|leyes|decretos?|resolucion(?:es)?|acuerdos?|articulos?|numeral|norma|iso|ntc|circular|formatos?|codigo|version|fase|etapa|calle|carrera|km|telefono|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|siglo|ano)\b/;

/** Words that change the number before them: «2 mil», «20 % más». */
const CHANGES_NUMBER =
  /^(?:mil|millon|millones|cientos|docenas?|pares|mas|menos|adicional(?:es)?|veces (?:mas|menos))\b/;

const MOST_WORDS = 12;

/** Whether a text can be what is counted: a few words, no other number, no name of a law or a month, no period. */
function isUnit(text: string): boolean {
  return (
    !/[%/()\d]|\. /.test(text) &&
    text.split(" ").length <= MOST_WORDS &&
    !hasNumber(text) &&
    !NAMES.test(text) &&
    !CHANGES_NUMBER.test(text) &&
    !namesPeriod(text) &&
    !/\b(?:cada|y|o|por|ni)\b/.test(text)
  );
}

const matcher = (expression: string) => new RegExp(`^${expression}$`);

const percentage = matcher(`(${NUMBER})%(?: (.+))?`);
const count = matcher(`(${NUMBER})(?: (.+))?`);
const rated = matcher(`(?:(.+) )?(${NUMBER})(?: (.+?))? ?(${RATE})`);
const perEach = matcher(`(${NUMBER})(?: (.+?))? (?:por|para|en|a) cada (?:(?:uno|una) de (?:los|las) )?(.+)`);
const perOne = matcher(`(${NUMBER}) ?(?:por|x|/) ?(.+)`);
const change = matcher(
  `(aumento|incremento|aumentar|incrementar|reduccion|disminucion|reducir|disminuir)(?: en)?(?: un| del?)? (${NUMBER})%(?: (.+))?`,
);
const fromTo = matcher(`pasar del? (${NUMBER})(%?)(?: (.+?))? al? (${NUMBER})(%?)(?: (.+))?`);

/** Years look like quantities: «2012» alone is not read. */
const mayBeYear = (quantity: number) => Number.isInteger(quantity) && quantity >= 1990 && quantity <= 2100;

const readPercentage: Pattern = (plain) => {
  const { comparator, rest } = comparatorOf(plain);
  const [, number = "", unit] = percentage.exec(rest) ?? [];
  const quantity = number === "" ? null : numberOf(number);
  // 0 is no meta that can be divided by.
  if (!quantity || (unit !== undefined && !isUnit(unit))) return undefined;
  return quantified({ quantity, unit: unit ?? "%", percent: true, comparator });
};

const ofPercentage = /^\s*(?:%|porcentaje)/i;

const readCount: Pattern = (plain, { indicador = "" }) => {
  const { comparator, rest } = comparatorOf(plain);
  const [, number = "", unit] = count.exec(rest) ?? [];
  const quantity = number === "" ? null : numberOf(number);
  if (!quantity || (unit !== undefined && !isUnit(unit))) return undefined;
  // «100» of an indicator «Porcentaje de…» may be 100 % or 100.
  if (unit === undefined && ofPercentage.test(indicador)) return undefined;
  // «un informe» alone is how a product is named; «1 informe» counts it.
  if (unit === undefined ? mayBeYear(quantity) || number === "un" : unit.startsWith("de ")) return undefined;
  return quantified({ quantity, unit: unit ?? null, comparator });
};

const AT_LEAST = /(?:^| )(?:(?:como )?minimo|al menos|por lo menos)$/;

/** What may stand before the number of a rate: «Actualización», «publicación de por lo menos». */
function leadOf(lead: string | undefined, unit: string | undefined): Comparator | undefined {
  if (lead === undefined) return "=";
  if (AT_LEAST.test(lead)) return isLead(lead) ? ">=" : undefined;
  return isLead(lead) && /^ve(?:z|ces)\b/.test(unit ?? "") ? "=" : undefined;
}

const isLead = (lead: string) =>
  !hasNumber(lead) &&
  !/[%/()]/.test(lead) &&
  !NAMES.test(lead) &&
  !/(?:^| )(?:no|n|nº|numero|maximo|hasta)$/.test(lead);

const readRate: Pattern = (plain) => {
  const [, lead, number = "", unit, period = ""] = rated.exec(plain) ?? [];
  const quantity = number === "" ? null : numberOf(number);
  const rate = rateOf(period);
  const comparator = leadOf(lead, unit);
  if (!quantity || rate === null || comparator === undefined) return undefined;
  if (unit !== undefined && !isUnit(unit)) return undefined;
  return quantified({ quantity, unit: unit ?? null, comparator, rate });
};

const readPer: Pattern = (plain) => {
  const { comparator, rest } = comparatorOf(plain);
  const [, number = "", unit, each = ""] = perEach.exec(rest) ?? [];
  if (number !== "") return perReading(number, unit, each, comparator);
  const [, only = "", one = ""] = perOne.exec(rest) ?? [];
  // Without «cada» a longer phrase may be anything: «2 por correo electrónico».
  return only !== "" && !one.includes(" ") && one !== "mil"
    ? perReading(only, undefined, one, comparator)
    : undefined;
};

function perReading(
  number: string,
  unit: string | undefined,
  per: string,
  comparator: Comparator,
): MetaReading | undefined {
  const quantity = numberOf(number);
  // «por fase», «por cada fase» are counts too: only here a phase is no name.
  const perIsPlain = isUnit(per.replace(/\b(?:fase|etapa)\b/, "parte")) && per.split(" ").length <= 4;
  if (!quantity || !perIsPlain || (unit !== undefined && !isUnit(unit))) return undefined;
  return {
    ...quantified({ quantity, unit: unit ?? null, comparator, per }),
    status: "partial",
    reason: "count-needed",
  };
}

const readChange: Pattern = (plain) => {
  const [, verb = "", number = "", unit] = change.exec(plain) ?? [];
  const quantity = number === "" ? null : numberOf(number);
  if (quantity === null || (unit !== undefined && (hasNumber(unit) || unit.includes("%")))) return undefined;
  return {
    ...notQuantified("baseline-needed"),
    status: "partial",
    quantity,
    unit: unit?.replace(/^(?:en|de) (?:el|la|los|las) /, "") ?? null,
    percent: true,
    comparator: /^(?:aument|increment)/.test(verb) ? "increase_by" : "decrease_by",
    relative: true,
  };
};

const readFromTo: Pattern = (plain) => {
  const [, from = "", fromPercent, fromUnit, to = "", toPercent, toUnit] = fromTo.exec(plain) ?? [];
  if (to === "" || fromPercent !== toPercent) return undefined;
  const baseline = numberOf(from);
  const quantity = numberOf(to);
  const unit = toUnit ?? fromUnit;
  if (baseline === null || quantity === null || (unit !== undefined && !isUnit(unit))) return undefined;
  const comparator = quantity < baseline ? "decrease_to" : "increase_to";
  return quantified({ quantity, baseline, comparator, unit: unit ?? null, percent: toPercent === "%" });
};

/** In the order in which they are tried; each reads the whole text or nothing. */
export const patterns: readonly Pattern[] = [
  readPercentage,
  readRate,
  readPer,
  readChange,
  readFromTo,
  readCount,
];
