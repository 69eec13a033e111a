import { isBlank } from "../cell/cell";
import { isPlaceholder } from "../cell/placeholder";
import { Token, readPhrase } from "../phrase";
import { readByIndicador } from "./bare-number";
import { articles } from "./claims/articles";
import { attributes, enumerators } from "./claims/attributes";
import { baselines } from "./claims/baselines";
import { claimsOf, ruleBook } from "./claims/claim";
import { comparators } from "./claims/comparators";
import { dates } from "./claims/dates";
import { hoursOfDay } from "./claims/hours";
import { metaLabels } from "./claims/labels";
import { names } from "./claims/names";
import { pers } from "./claims/per";
import { ranges } from "./claims/ranges";
import { rates } from "./claims/rates";
import { MetaReading, notQuantified, quantified } from "./meta";
import { readSegment } from "./read-segment";
import { segmentsOf } from "./segments";

/** Longer texts are paragraphs, in which a number may mean anything. */
const LONGEST = 600;

/** What is no quantity, in the order in which it is looked for. */
const rules = ruleBook([
  ...enumerators,
  ...hoursOfDay,
  ...metaLabels,
  ...dates,
  ...rates,
  ...names,
  ...pers,
  ...baselines,
  ...attributes,
  ...ranges,
  ...comparators,
  ...articles,
]);

/**
 * Reads a meta as its authors wrote it: a number, a percentage, so many times per period, so many for each of
 * something, a change of the línea base, or several of these. The text is cut into tokens, what is no quantity is set
 * aside (laws, dates, addresses, ages…), and what remains is read. Where it is not plain, it is «not-quantified» with
 * its reason: a wrong reading is worse than none. Never throws; linear in the length of the text.
 *
 * @param text the cell, as written
 * @param context.indicador the row's indicator, which a bare number needs
 * @example readMeta("4 veces al mes") // { status: "quantified", quantity: 4, unit: "veces", rate: "mes", … }
 */
export function readMeta(text: string, context: { readonly indicador?: string } = {}): MetaReading {
  if (isBlank(text)) return notQuantified("blank");
  if (isPlaceholder(text)) return notQuantified("placeholder");
  if (text.length > LONGEST) return notQuantified("unclear");
  const tokens = readPhrase(text);
  if (!tokens.some(({ kind }) => kind === "word" || kind === "number")) return notQuantified("placeholder");
  const marked = { source: text, tokens, claims: claimsOf(tokens, text, rules) };
  const parts = segmentsOf(marked).map((segment) => readSegment(marked, segment));
  if (parts.length > 1) {
    // Where nothing of it is plain, neither is that it is several.
    if (parts.every(({ reason }) => reason === "unclear")) return notQuantified("unclear");
    return { ...notQuantified("several"), status: "compound", parts };
  }
  const reading = decimalOf(tokens, context.indicador ?? "") ?? parts[0] ?? notQuantified("words");
  const isBare = tokens.filter(({ kind }) => kind === "number").length === 1 && reading.unit === null;
  return isBare ? readByIndicador(reading, context.indicador ?? "") : reading;
}

/** «0.75», «3.0» alone: a chapter or a version would be no meta of an indicador, and «0.» begins no other thing. */
function decimalOf(tokens: readonly Token[], indicador: string): MetaReading | null {
  const [token] = tokens;
  if (tokens.length !== 1 || token?.written !== "point" || token.value === null) return null;
  return indicador !== "" || token.text.startsWith("0.") ? quantified({ quantity: token.value }) : null;
}
