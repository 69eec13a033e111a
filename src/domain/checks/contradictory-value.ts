import { UnidadDePor, periodosPorAno } from "../cumplimiento/periodo";
import { MetaReading, readMeta } from "../meta";
import { Token, periodOfAdjective, periodOfNoun, readPhrase } from "../phrase";
import { Found } from "./each-row";
import { sameText } from "./same-text";
import { stemOf } from "./stem";

/** Words before a number that make it a value to be reached, wherever in the indicador its noun stands. */
const BOUND =
  /(?:(?:inferior|superior)(?:es)? a|(?:mayor|menor) (?:a|que)|no (?:mas|menos) de|por lo menos|al menos|minimo(?: de)?|maximo(?: de)?|hasta|[<>≥≤] ?=?)$/;

/** What comes after is of some of the things and no count of them. */
const ATTRIBUTE = /^(?:con|cuy[oa]s?|que|tienen|segun)$/;

/** «Familias de más de 5»: what each of them is. */
const OF_EACH = /(?:mas|menos|mayores|menores) (?:de|a|que)$/;

/** Most indicators have neither a figure nor one of those words, and need not be read. */
const MAY_ASK = /\d|inferior|menos|m[ií]nimo|superior|m[aá]ximo|hasta/i;

/** A number at the beginning of a cell may be the one that it has in a list: «3 Visitas al sitio web». */
const OF_A_LIST = /^\s*\d{1,2}\s+\p{Lu}/u;

/** How far from a figure the words next to it are looked for. */
const NEAR = 30;
const FOLLOWING = /^[\d.,]+[^\p{L}\d]*(\p{L}+)/u;

/** The words next to the first figure of a text; null where it has none. */
function aroundFigure(text: string): readonly (string | undefined)[] | null {
  const at = text.search(/\d/);
  if (at < 0) return null;
  const before = text.slice(Math.max(0, at - NEAR), at).match(/\p{L}+/gu);
  return [before?.at(-1), FOLLOWING.exec(text.slice(at, at + NEAR))?.[1]];
}

const LIKE_A_PERIOD = /^(?:di|se|qu|me|bi|tr|cu|an|vi)/;

/** A quick look, for most figures in an indicador are of something that the meta does not count: «la sede 3». */
function mayBeSame(indicador: string, meta: string): boolean {
  const around = aroundFigure(indicador);
  if (!/\p{L}/u.test(meta)) return meta.includes("%") === indicador.includes("%");
  if (!around) return true;
  return around.some((word) => {
    const text = word === undefined ? "" : sameText(word);
    if (text === "") return false;
    return WORDLESS.test(text) || LIKE_A_PERIOD.test(text) || sameText(meta).includes(text.slice(0, 3));
  });
}

/** A number and, where it is said, its period. */
interface Figure {
  readonly value: number;
  readonly rate: UnidadDePor | null;
}

/** The only value that an indicador asks for. */
interface Asked extends Figure {
  readonly percent: boolean;
  /** What it may count: the word that follows it; where none does, those that stand before. */
  readonly counted: readonly string[];
}

/** What it says apart from what it counts: bounds, periods, articles. */
const WORDLESS =
  /^(?:de|del|la|las|los|el|al|en|por|con|cada|que|una?|no|lo|menos|mas|minim[oa]|maxim[oa]|inferior(?:es)?|superior(?:es)?|mayor(?:es)?|menor(?:es)?|hasta|meta|igual|numero|cantidad)$/;

const isPeriod = ({ text }: Token) => (periodOfAdjective(text) ?? periodOfNoun(text)) !== null;
const isThing = (token: Token | undefined): token is Token =>
  token?.kind === "word" && !WORDLESS.test(token.text);

/** «Mensuales», «al mes», «por semana». */
function rateIn(tokens: readonly Token[]): UnidadDePor | null {
  const rates = tokens.flatMap(({ text }, index) => {
    const isAfter = /^(?:al|por|cada|la)$/.test(tokens[index - 1]?.text ?? "");
    return periodOfAdjective(text) ?? (isAfter ? periodOfNoun(text) : null) ?? [];
  });
  return rates[0] ?? null;
}

/** Null where the indicador has no number, or several, or one that is a year, a law, a phase… */
function valueAskedIn(indicador: string): Asked | null {
  const tokens = readPhrase(indicador);
  const numbers = tokens.flatMap((token, index) => (token.kind === "number" ? [index] : []));
  const [only, ...others] = numbers;
  if (only === undefined || others.length > 0) return null;
  const { value, written } = tokens[only]!;
  const next = tokens[only + 1];
  const before = tokens.slice(0, only);
  // «Municipios con NBI superior a 50»: not so many municipios.
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

/** Whether a number without a bound is read as what the indicador has to come to, and not as a change or a year. */
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

/** The meta; also «10 días», which by itself may be a deadline. */
function readAgainst(
  meta: string,
  indicador: string,
): Pick<MetaReading, "quantity" | "percent" | "rate" | "unit"> | null {
  const read = readMeta(meta, { indicador });
  if (read.status === "quantified") return read;
  const [number, noun, ...more] = readPhrase(meta);
  if (number?.kind !== "number" || number.written !== "figures" || noun?.kind !== "word" || more.length > 0)
    return null;
  return { quantity: number.value, percent: false, rate: null, unit: noun.text };
}

/** Whether the meta counts what the number of the indicador does; a bare number counts what the indicador begins with. */
function isSameThing(indicador: string, { counted }: Asked, unit: string | null): boolean {
  const named = unit === null ? indicador : unit;
  const [thing] = readPhrase(named).filter((token) => isThing(token) && !isPeriod(token));
  const first = thing ?? readPhrase(named).find(isThing);
  return first !== undefined && counted.includes(stemOf(first.text));
}

const inAYear = ({ value, rate }: Figure) => value * periodosPorAno(rate!);

/** A total goes with many rates; not with one of which a single period is more. */
function isAnother(asked: Figure, said: Figure): boolean {
  if (asked.rate === said.rate) return asked.value !== said.value;
  if (asked.rate === null) return asked.value < said.value;
  if (said.rate === null) return said.value < asked.value;
  const [a, b] = [inAYear(asked), inAYear(said)];
  return Math.abs(a - b) > 0.1 * Math.max(a, b);
}

/** 100 visits in the indicador and 150 in the meta: the same thing, and another value. */
export function otherValue(indicador: string, meta: string): Found | null {
  if (!MAY_ASK.test(indicador) || !mayBeSame(indicador, meta)) return null;
  const asked = valueAskedIn(indicador);
  const read = asked && readAgainst(meta, indicador);
  if (!read || read.quantity === null || read.percent !== asked.percent) return null;
  if (!isAnother(asked, { value: read.quantity, rate: read.rate })) return null;
  if (!asked.percent && !isSameThing(indicador, asked, read.unit)) return null;
  return { found: meta, expected: asked.value, detail: { kind: asked.percent ? "percent" : "value" } };
}
