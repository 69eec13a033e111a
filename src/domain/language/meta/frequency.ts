import { UnidadDePor, periodosPorAno } from "../../plan/cumplimiento/periodo";
import { Token } from "../phrase";
import { breakdownEnd } from "./parentheses";
import { Quantity } from "./quantity";
import { Marked, Segment } from "./segments";

/** How often: a period of «Por», null for none, "unknown" for one that is not ours or is not plain. */
export type Frequency = UnidadDePor | null | "unknown";

/** What some words say of how often. */
interface Pace {
  readonly unit: UnidadDePor | null;
  readonly as: "phrase" | "adverb" | "adjective" | "span";
}

/** How often a quantity is to be done, by the words of its segment: those after it first. */
export function frequencyOf(marked: Marked, segment: Segment, quantity: Quantity): Frequency {
  const after = ratesIn(marked, { from: quantity.next, to: segment.to }, quantity);
  const found = after.length > 0 ? after : ratesIn(marked, { from: segment.from, to: quantity.at }, quantity);
  const often = found.filter(({ as }) => as !== "span");
  const units = new Set((often.length > 0 ? often : found).map(({ unit }) => unit));
  if (units.size === 0) return null;
  const [unit = null] = units;
  if (units.size > 1 || unit === null) return "unknown";
  return isWholeYear(unit, quantity, found) ? "año" : unit;
}

/** «4 informes trimestrales» are the year's: one each, and not four each. */
const isWholeYear = (unit: UnidadDePor, { value, percent }: Quantity, found: readonly Pace[]) =>
  !percent && found.some(({ as }) => as === "adjective") && isOneEach(unit, value);

/** Whether so many in a year are one in each period: 4 in trimestres. */
export const isOneEach = (unit: UnidadDePor, quantity: number): boolean => periodosPorAno(unit) === quantity;

function ratesIn({ tokens, claims }: Marked, { from, to }: Segment, quantity: Quantity): Pace[] {
  const found: Pace[] = [];
  let apart = false;
  let another = false;
  for (let index = from; index < to; index++) {
    const claim = claims[index];
    const end = breakdownEnd(tokens, index, to);
    if (end !== null) index = end;
    else if (claim?.kind === "rate") {
      const { text } = tokens[index]!;
      // «1 deportista con 1 SMMLV mensual», «1 punto con 2.400 usuarios/año» say how often of the second.
      const isAnothers =
        another && apart && (text === "/" || (claim.as === "adjective" && !text.endsWith("s")));
      // «100 % en el año» is when, and no pace.
      const isWhen = claim.as === "span" && quantity.percent;
      // «100 % de los casos (anual)»
      const isAside = tokens[index - 1]?.text === "(" && tokens[claim.to]?.text === ")";
      const isOwn =
        claim.as !== "adjective" ||
        isAside ||
        isOfQuantity(text, index, quantity, apart, isPaced(tokens, index, from));
      if (isOwn && !isAnothers && !isWhen) found.push(claim, ...otherAfter(tokens, claims, claim.to));
      index = claim.to - 1;
    } else if (claim === undefined && tokens[index]!.kind === "number") another = true;
    else if (/^(?:a|al|del|en|sobre|para|con|,)$/.test(tokens[index]!.text)) apart = true;
  }
  return found;
}

/** The «semanal» of «diaria, semanal y mensual». */
function otherAfter(tokens: readonly Token[], claims: Marked["claims"], at: number): Pace[] {
  const other = /^[,yeo/]$/.test(tokens[at]?.text ?? "") ? claims[at + 1] : undefined;
  return other?.kind === "rate" && other.as === "adjective" ? [other] : [];
}

/** «Avance trimestral del 25 %», «trimestral: 25 %» */
const isPaced = (tokens: readonly Token[], index: number, from: number) =>
  index === from ||
  /^(?:avance|ejecucion|incremento|aumento|crecimiento|reduccion|meta)$/.test(tokens[index - 1]!.text);

/** An adjective says how often of the noun that it agrees with; of a percentage, only right after it. */
function isOfQuantity(
  word: string,
  index: number,
  { next, percent, value }: Quantity,
  apart: boolean,
  paced: boolean,
): boolean {
  if (percent) return index === next || (index < next && paced);
  return !apart || value === 1 || word.endsWith("s") || index < next;
}
