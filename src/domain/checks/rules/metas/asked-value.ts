import { UnidadDePor } from "../../../plan/cumplimiento/periodo";
import { readMeta } from "../../../language/meta";
import { Token, periodOfAdjective, periodOfNoun, readPhrase } from "../../../language/phrase";
import { stemOf } from "./stem";

/** Words before a number by which it is a value to be reached: «tiempo de respuesta inferior a 15 días». */
const BOUND =
  /(?:(?:inferior|superior)(?:es)? a|(?:mayor|menor) (?:a|que)|no (?:mas|menos) de|por lo menos|al menos|minimo(?: de)?|maximo(?: de)?|hasta|[<>≥≤] ?=?)$/;

/** What follows says of which things, and does not count them: «municipios con NBI superior a 50». */
const ATTRIBUTE = /^(?:con|cuy[oa]s?|que|tienen|segun)$/;

/** «Familias de más de 5»: the number is of each family and counts none. */
const OF_EACH = /(?:mas|menos|mayores|menores) (?:de|a|que)$/;

/** A number that begins a cell may be its place in a list: «3 Visitas al sitio web» is the third. */
const OF_A_LIST = /^\s*\d{1,2}\s+\p{Lu}/u;

/** A number and, where it is said, its period. */
export interface Figure {
  readonly value: number;
  readonly rate: UnidadDePor | null;
}

/** The only value that an indicador asks for. */
export interface AskedValue extends Figure {
  readonly percent: boolean;
  /** What it may count: the word that follows it; where none does, those that stand before. */
  readonly counted: readonly string[];
}

/** Words of an indicador that name no thing: bounds, periods, articles. */
export const WORDLESS =
  /^(?:de|del|la|las|los|el|al|en|por|con|cada|que|una?|no|lo|menos|mas|minim[oa]|maxim[oa]|inferior(?:es)?|superior(?:es)?|mayor(?:es)?|menor(?:es)?|hasta|meta|igual|numero|cantidad)$/;

export const isPeriod = ({ text }: Token) => (periodOfAdjective(text) ?? periodOfNoun(text)) !== null;
export const isThing = (token: Token | undefined): token is Token =>
  token?.kind === "word" && !WORDLESS.test(token.text);

/** «Mensuales», «al mes», «por semana». */
function rateIn(tokens: readonly Token[]): UnidadDePor | null {
  const rates = tokens.flatMap(({ text }, index) => {
    const isAfter = /^(?:al|por|cada|la)$/.test(tokens[index - 1]?.text ?? "");
    return periodOfAdjective(text) ?? (isAfter ? periodOfNoun(text) : null) ?? [];
  });
  return rates[0] ?? null;
}

/** The only value that an indicador asks for; null where it has no number, or several, or one that is a year, a law, a phase… */
export function valueAskedIn(indicador: string): AskedValue | null {
  const tokens = readPhrase(indicador);
  const numbers = tokens.flatMap((token, index) => (token.kind === "number" ? [index] : []));
  const [only, ...others] = numbers;
  if (only === undefined || others.length > 0) return null;
  const { value, written } = tokens[only]!;
  const next = tokens[only + 1];
  const before = tokens.slice(0, only);
  // «Municipios con NBI superior a 50» does not count 50 municipios.
  const attribute = before.findLastIndex(({ text }) => ATTRIBUTE.test(text));
  const lead = before
    .slice(-4)
    .map(({ text }) => text)
    .join(" ");
  const isBound = BOUND.test(lead);
  const percent = next?.kind === "percent";
  if (value === null || (percent && attribute >= 0)) return null;
  if (!isBound && (written === "words" || OF_EACH.test(lead) || !isPlain(indicador, value))) return null;
  const counted = isThing(next)
    ? [next]
    : before
        .slice(attribute + 1)
        .filter((token) => isThing(token) && !isPeriod(token))
        .slice(isBound ? 0 : -1);
  return {
    value,
    rate: rateIn(tokens),
    percent,
    counted: counted.map(({ text }) => stemOf(text)),
  };
}

/** Whether a number without a bound («100 visitas») is what the indicador has to come to, and no change, rate or year. */
function isPlain(indicador: string, value: number): boolean {
  if (OF_A_LIST.test(indicador)) return false;
  const { status, quantity, percent, comparator, relative, per } = readMeta(indicador);
  return (
    status === "quantified" &&
    quantity === value &&
    !percent &&
    !relative &&
    per === null &&
    comparator !== "increase_by" &&
    comparator !== "decrease_by"
  );
}
