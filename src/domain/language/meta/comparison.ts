import { comparatorAfter } from "./claims/comparators";
import { Change, alwaysChanges, changeOf } from "./change-words";
import { Comparator } from "./meta";
import { Quantity } from "./quantity";
import { Marked, Segment } from "./segments";
import { isRanked, isStep, isStepInRank } from "./steps";

/** How a quantity compares with what is done. */
export interface Comparison {
  readonly comparator: Comparator;
  /** The quantity is a change of the línea base and not the value to reach. */
  readonly relative: boolean;
  readonly baseline: number | null;
}

const plain = (comparator: Comparator): Comparison => ({ comparator, relative: false, baseline: null });

const VERBS: ReadonlyMap<string, Comparator> = new Map(
  Object.entries({
    maintain: "mantener mantenido sostener conservar sostenimiento preservar continuar seguir",
    reach: "alcanzar lograr llegar obtener",
  }).flatMap(([comparator, words]) =>
    words.split(" ").map((word) => [word, comparator as Comparator] as const),
  ),
);

/**
 * Compares by the words before a quantity and, where these say nothing, by those after it.
 * @returns null where it isn't plain: «una campaña para reducir … 20 %»
 */
export function comparisonOf(marked: Marked, segment: Segment, quantity: Quantity): Comparison | null {
  const { tokens, claims } = marked;
  const change = changeBefore(marked, segment, quantity);
  const baseline = baselineIn(marked, segment);
  if (change === "unclear") return null;
  if (change) return changed(marked, segment, quantity, change, baseline);
  let index = quantity.at - 1;
  while (index >= segment.from && isBetween(marked, index)) index--;
  const claim = claims[index];
  const verb = verbBefore(marked, segment, quantity);
  if (index >= segment.from && claim?.kind === "comparator") {
    // «Máximo 3 a 5 días»
    if (claim.comparator === "<=" && isRange(marked, quantity)) return null;
    // «Conservar al menos 15 empleos» is to keep them; «mantener por debajo de» is a maximum.
    return plain(verb === "maintain" && claim.comparator === ">=" ? verb : claim.comparator);
  }
  const later = comparatorAfter(tokens, claims, quantity.next, segment.to);
  if (later) return plain(later);
  const more = tokens[quantity.next]?.text;
  // «20 % de reducción de trámites»
  const of = quantity.percent && more === "de" ? changeOf(tokens[quantity.next + 1]?.text ?? "") : null;
  if (of === "increase" || of === "decrease") {
    return { comparator: of === "increase" ? "increase_by" : "decrease_by", relative: true, baseline };
  }
  if (quantity.percent && (more === "menos" || more === "mas")) {
    return { comparator: more === "menos" ? "decrease_by" : "increase_by", relative: true, baseline };
  }
  if (baseline !== null && claims[quantity.at - 1]?.kind === "baseline") {
    return {
      comparator: quantity.value < baseline ? "decrease_to" : "increase_to",
      relative: false,
      baseline,
    };
  }
  const least = isRange(marked, quantity) && verb !== "maintain" ? ">=" : undefined;
  return { ...plain(least ?? verb ?? "="), baseline };
}

/** «3 a 5», «20 % - 30 %»: at least the lower, as «entre 3 y 5». */
const isRange = ({ claims }: Marked, { at }: Quantity) =>
  claims[at + 1]?.kind === "range" || claims[at + 2]?.kind === "range";

const isBetween = ({ tokens, claims }: Marked, index: number) =>
  claims[index]?.kind === "article" ||
  /^(?:el|la|los|las|un|una|de|del|a|al|en|\$|\()$/.test(tokens[index]!.text);

function verbBefore({ tokens }: Marked, { from }: Segment, { at }: Quantity): Comparator | undefined {
  for (let index = at - 1; index >= from; index--) {
    const found = VERBS.get(tokens[index]!.text);
    if (found) return found;
  }
  return undefined;
}

/** A change that a word says, and whether it says so wherever it stands. */
interface SaidChange {
  readonly change: Change;
  readonly always: boolean;
}

function changeBefore(
  { tokens, claims }: Marked,
  { from }: Segment,
  { at }: Quantity,
): SaidChange | "unclear" | null {
  for (let index = from; index < at; index++) {
    const { kind, text } = tokens[index]!;
    const change = kind === "word" && claims[index] === undefined ? changeOf(text) : null;
    if (!change) continue;
    const before = index > from ? tokens[index - 1]!.text : "";
    // «Programa de reducción del riesgo» is its name; «campaña para reducir» is what for.
    if (before === "de" || before === "del") continue;
    if (before === "para") return "unclear";
    return { change, always: alwaysChanges(text) };
  }
  return null;
}

function baselineIn({ claims }: Marked, { from, to }: Segment): number | null {
  for (let index = from; index < to; index++) {
    const claim = claims[index];
    if (claim?.kind === "baseline") return claim.value;
  }
  return null;
}

/** «Incrementar en 20 %» is by so much; «incrementar al 20 %» and «pasar de 3 a 10» are to so much. */
function changed(
  marked: Marked,
  { from }: Segment,
  quantity: Quantity,
  { change, always }: SaidChange,
  baseline: number | null,
): Comparison | null {
  const { tokens, claims } = marked;
  const { at, value, percent, next } = quantity;
  let index = at - 1;
  while (index > from && isSkipped(marked, index)) index--;
  const before = tokens[index]?.text ?? "";
  const limit = claims[at - 1]?.kind === "comparator" ? claims[at - 1] : undefined;
  const to = before === "a" || before === "al" || before === "hasta" || claims[index]?.kind === "baseline";
  // «Pasar de 3 (línea base) a 10»: from where, and not to where.
  if (change === "reach" && !to) return null;
  if (to) {
    const falls = baseline !== null && value < baseline;
    const down = change === "decrease" || (falls && (change === "reach" || isRanked(tokens, from, at)));
    return { comparator: down ? "decrease_to" : "increase_to", relative: false, baseline };
  }
  // «Disminuir los casos, menos de 10»
  if (change === "decrease" && limit?.kind === "comparator" && limit.comparator === "<=" && before !== "en")
    return { comparator: "decrease_to", relative: false, baseline };
  const by =
    before === "en" ||
    (before === "de" && percent) ||
    before === "del" ||
    always ||
    isStep(tokens, next) ||
    (percent && tokens[next]?.text !== "de");
  const least = isRange(marked, quantity) ? ">=" : "=";
  if (!by) return plain(limit?.kind === "comparator" ? limit.comparator : least);
  // Who gains ten places has a lower number; who loses them is not plain.
  const isRank = isStepInRank(tokens, next);
  if (isRank && change === "decrease") return null;
  return {
    comparator: change === "decrease" || isRank ? "decrease_by" : "increase_by",
    relative: true,
    baseline,
  };
}

/** «en un», «a menos del»; «hasta» compares too, and here says to where. */
const isSkipped = ({ tokens, claims }: Marked, index: number) => {
  const { text } = tokens[index]!;
  if (text === "hasta") return false;
  const claim = claims[index]?.kind;
  return claim === "comparator" || claim === "article" || /^(?:el|la|los|las|un|una|\$|\()$/.test(text);
};
