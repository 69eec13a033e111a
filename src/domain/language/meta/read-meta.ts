import { isBlank } from "../../base/cell";
import { isPlaceholder } from "../../base/placeholder";
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
import { persOfSeveral } from "./claims/per-several";
import { ranges } from "./claims/ranges";
import { rates } from "./claims/rates";
import { MetaReading, notQuantified, quantified } from "./meta";
import { withYears, yearListIn } from "./programacion";
import { readSegment } from "./read-segment";
import { oneOf } from "./said-twice";
import { Marked, Segment, segmentsOf } from "./segments";

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
  ...persOfSeveral,
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
  const marked = mark(text);
  if ("reason" in marked) return marked;
  const byYears = readYears(marked, context);
  if (byYears) return byYears;
  const segments = segmentsOf(marked);
  if (segments.length > 1) {
    const parts = readSegments(marked, segments);
    const one = oneOf(parts);
    if (one) return one;
    return parts.length > 0
      ? { ...notQuantified("several"), status: "compound", parts }
      : notQuantified("unclear");
  }
  const { tokens } = marked;
  const indicador = context.indicador ?? "";
  const reading = decimalOf(tokens, indicador) ?? readSegment(marked, segments[0]!);
  const isBare = tokens.filter(({ kind }) => kind === "number").length === 1 && reading.unit === null;
  return isBare ? readByIndicador(readByIndicador(reading, labelOf(text)), indicador) : reading;
}

/** «10 talleres (2 en 2024, 8 en 2025)»; null where no years break a total down. */
function readYears(
  { source, tokens }: Marked,
  context: { readonly indicador?: string } = {},
): MetaReading | null {
  const years = yearListIn(source, tokens);
  const total = years && readMeta(years.rest, context);
  return total && total.quantity !== null ? withYears(total, years.points) : null;
}

/** «% de ejecución: 95» names its number as an indicador would. */
const labelOf = (text: string) => /^[^:=]+(?=[:=])/.exec(text)?.[0] ?? "";

/**
 * The metas of a text that says several, as `readMeta` has them; none where it says one or nothing: then it is not read
 * to its end, and a question that only compound metas have is answered sooner.
 */
export function readParts(text: string): readonly MetaReading[] {
  const marked = mark(text);
  if ("reason" in marked || readYears(marked)) return [];
  return partsOf(marked, segmentsOf(marked));
}

/** A text with what has been found in it; how it reads where that need not be looked for. */
function mark(text: string): Marked | MetaReading {
  if (isBlank(text)) return notQuantified("blank");
  if (isPlaceholder(text)) return notQuantified("placeholder");
  if (text.length > LONGEST) return notQuantified("unclear");
  const tokens = readPhrase(text);
  if (!tokens.some(({ kind }) => kind === "word" || kind === "number")) return notQuantified("placeholder");
  return { source: text, tokens, claims: claimsOf(tokens, text, rules) };
}

function partsOf(marked: Marked, segments: readonly Segment[]): readonly MetaReading[] {
  const parts = segments.length < 2 ? [] : readSegments(marked, segments);
  return oneOf(parts) ? [] : parts;
}

function readSegments(marked: Marked, segments: readonly Segment[]): readonly MetaReading[] {
  const parts = segments.map((segment) => readSegment(marked, segment));
  // Where nothing of it is plain, neither is that it is several.
  return parts.every(({ reason }) => reason === "unclear") ? [] : parts;
}

/** «0.75», «3.0» alone: a chapter or a version would be no meta of an indicador, and «0.» begins no other thing. */
function decimalOf(tokens: readonly Token[], indicador: string): MetaReading | null {
  const [token] = tokens;
  if (tokens.length !== 1 || token?.written !== "point" || token.value === null) return null;
  return indicador !== "" || token.text.startsWith("0.") ? quantified({ quantity: token.value }) : null;
}
