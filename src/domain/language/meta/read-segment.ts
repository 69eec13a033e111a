import { durationAt } from "../tiempo/finders/duration";
import { isChange } from "./change-words";
import { MetaReading, notQuantified, quantified } from "./meta";
import { comparisonOf } from "./comparison";
import { readDelay } from "./delay";
import { eachOf } from "./each";
import { frequencyOf } from "./frequency";
import { isLed } from "./lead";
import { Quantity, quantityAt } from "./quantity";
import { Marked, Segment, candidatesIn } from "./segments";
import { unitFrom } from "./unit";
import { change, readWordless } from "./wordless";
import { PREPOSITIONS, isMeasure, isNoun, isOneOf, isPlural, isVerb } from "./words";

const unclear = notQuantified("unclear");

/** Reads a stretch of a text that says one meta. */
export function readSegment(marked: Marked, segment: Segment): MetaReading {
  const candidates = candidatesIn(marked, segment);
  if (candidates.length === 0) {
    // «Mantener la línea base de 40 %», «de 2.500 a 2000»: from where, and to where is not plain.
    const hasBase = marked.claims.slice(segment.from, segment.to).some((claim) => claim?.kind === "baseline");
    return hasBase ? unclear : (readDelay(marked, segment) ?? readWordless(marked, segment));
  }
  const outer = outsideParentheses(marked, segment, candidates);
  const numbers = afterLabel(marked, segment, outer);
  const [at, ...others] = numbers;
  if (at === undefined) return unclear;
  const quantity = quantityAt(marked, segment, at);
  if (!quantity || !others.every((other) => describes(marked, quantity, other))) return unclear;
  // «Realizar un taller para 30 personas»: the taller or the people.
  const one = marked.tokens[at]!.written === "words" && quantity.value === 1;
  if (one && !others.every((other) => isSize(marked, other))) {
    return { ...unclear, parts: [at, ...others].flatMap((each) => countedAt(marked, segment, each)) };
  }
  if (saysAnother(marked, segment, quantity) || hasDoubt(marked, segment)) return unclear;
  return readQuantity(marked, segment, quantity);
}

/** «5 veces más» is so many times as much as it was; «5 veces menos» is not plain. */
function readTimesMore({ tokens }: Marked, { value, next }: Quantity): MetaReading | null {
  if (
    !isOneOf(tokens[next], "veces") ||
    !isOneOf(tokens[next + 1], "mas menos mayor menor superior inferior")
  )
    return null;
  const grows = isOneOf(tokens[next + 1], "mas mayor superior") && value > 1;
  return grows ? change((value - 1) * 100, "increase_by") : unclear;
}

function readQuantity(marked: Marked, segment: Segment, quantity: Quantity): MetaReading {
  const { tokens } = marked;
  const { value, percent, next } = quantity;
  const rate = frequencyOf(marked, segment, quantity);
  const more = rate === null ? readTimesMore(marked, quantity) : null;
  if (more) return more;
  const per = eachOf(marked, segment, quantity);
  const comparison = comparisonOf(marked, segment, quantity);
  if (!comparison) return unclear;
  const unit =
    unitFrom(marked, next, segment.to, percent && !comparison.relative) ?? moneyOf(marked, quantity);
  const often = rate !== null || /^ve(?:z|ces)$/.test(tokens[next]?.text ?? "");
  const isPlain = percent || often || comparison.relative || comparison.baseline !== null;
  if (!isPlain && comparison.comparator === "=" && !isLed(marked, segment, quantity.at)) return unclear;
  if (rate === null && !percent && isSpan(marked, segment, quantity) && comparison.comparator === "=")
    return unclear;
  const points = tokens[next]?.text === "puntos" && /^porcentual/.test(tokens[next + 1]?.text ?? "");
  const reading = quantified({
    quantity: value,
    unit,
    percent: percent || points,
    rate: rate === "unknown" ? null : rate,
    per: per ?? null,
    ...comparison,
  });
  if (rate === "unknown") return { ...reading, status: "partial", reason: "unclear" };
  if (comparison.relative && comparison.baseline === null) {
    return { ...reading, status: "partial", reason: "baseline-needed" };
  }
  // None for each of them is none, however many they are.
  return per === undefined || percent || value === 0 || isAttendance(tokens[segment.from]?.text)
    ? reading
    : { ...reading, status: "partial", reason: "count-needed" };
}

/** What a number of the text counts, alone. */
function countedAt(marked: Marked, segment: Segment, at: number): readonly MetaReading[] {
  const quantity = quantityAt(marked, segment, at);
  if (!quantity || quantity.percent) return [];
  return [quantified({ quantity: quantity.value, unit: unitFrom(marked, quantity.next, segment.to, false) })];
}

/** «un puente de 20 m» */
const isSize = ({ tokens }: Marked, at: number) =>
  tokens[at - 1]!.text === "de" && isMeasure(tokens[at + 1]?.text ?? "");

/** «Uno en el primer semestre y otro en el segundo» */
const saysAnother = ({ tokens }: Marked, { to }: Segment, { next }: Quantity) =>
  tokens
    .slice(next, to)
    .some(({ text }, index, rest) => /^otr[oa]$/.test(text) && rest[index - 1]?.text === "y");

/** «2 charlas por funcionarios» */
function hasDoubt({ claims }: Marked, { from, to }: Segment): boolean {
  for (let index = from; index < to; index++) if (claims[index]?.kind === "doubt") return true;
  return false;
}

const isAttendance = (word: string | undefined) => /^(?:asistencia|participacion)$/.test(word ?? "");

const moneyOf = ({ tokens }: Marked, { at }: Quantity) => (tokens[at - 1]?.text === "$" ? "$" : null);

/** «5 años», «60 días calendario» alone are a tiempo, and no quantity of anything; in días hábiles an answer is given. */
function isSpan({ tokens }: Marked, { from, to }: Segment, { at }: Quantity): boolean {
  const duration = at === from ? durationAt(tokens, at) : null;
  if (duration === null || duration.thing.unit === "día hábil") return false;
  return tokens.slice(duration.next, to).every(({ kind }) => kind === "mark");
}

/** Whether a further number only says something of the first: «3 talleres con 25 personas», «100 % de los 12 trámites». */
function describes({ tokens, claims }: Marked, first: Quantity, at: number): boolean {
  const percent = tokens[at + 1]?.kind === "percent";
  if (percent && !first.percent) return false;
  let before = at - 1;
  while (
    before > first.next &&
    (claims[before]?.kind === "comparator" || /^(?:el|la|los|las|un|una|\$|sus)$/.test(tokens[before]!.text))
  )
    before--;
  const { text } = tokens[before]!;
  // «De 3 pasar a 10»
  if (isChange(tokens[before - 1]?.text ?? "") && /^(?:a|al|en|hasta)$/.test(text)) return false;
  // «en la sede 2 de la institución»
  const named = isNoun(tokens[at - 1]) && !isPlural(tokens[at - 1]) && !isNoun(tokens[at + 1]);
  if (named && !percent && tokens[at]!.written === "figures") return true;
  return PREPOSITIONS.has(text) || text === "(" || claims[before]?.kind === "comparator";
}

/** The numbers out of parentheses; where all are within one, these, and none where they are in several: «año 1 (25 %), año 2 (50 %)». */
function outsideParentheses(
  { tokens }: Marked,
  { from, to }: Segment,
  candidates: readonly number[],
): readonly number[] {
  const within = new Set<number>();
  const outside: number[] = [];
  let depth = 0;
  let open = from;
  for (let index = from; index < to; index++) {
    const { text } = tokens[index]!;
    if (text === "(") {
      depth++;
      open = index;
    } else if (text === ")") depth = Math.max(0, depth - 1);
    else if (candidates.includes(index)) {
      if (depth === 0) outside.push(index);
      else within.add(open);
    }
  }
  if (outside.length > 0) return outside;
  return within.size > 1 ? [] : candidates;
}

/** «Gestantes con 4 controles: 90 %»: what stands before the colon only names it. With a number first it may be the sum. */
function afterLabel(
  { tokens, claims }: Marked,
  { from, to }: Segment,
  candidates: readonly number[],
): readonly number[] {
  for (let index = from; index < to; index++) {
    if (tokens[index]!.text !== ":" || claims[index] !== undefined) continue;
    const after = candidates.filter((at) => at > index);
    const before = candidates.filter((at) => at < index);
    if (after.length === 0 || before.length === 0) return candidates;
    return before[0] === from || isVerb(tokens[before[0]! - 1]!.text) ? [] : after;
  }
  return candidates;
}
