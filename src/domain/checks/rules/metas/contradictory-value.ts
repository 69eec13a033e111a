import { periodosPorAno } from "../../../plan/cumplimiento/periodo";
import { MetaReading, readMeta } from "../../../language/meta";
import { readPhrase } from "../../../language/phrase";
import { AskedValue, Figure, WORDLESS, isPeriod, isThing, valueAskedIn } from "./asked-value";
import { RowFinding } from "../../rows/each-row";
import { keyForPeople } from "../../../language/spelling/same-text";
import { stemOf } from "./stem";

/** Most indicators have neither a figure nor one of those words, and need not be read. */
const MAY_ASK = /\d|inferior|menos|m[ií]nimo|superior|m[aá]ximo|hasta/i;

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
    const text = word === undefined ? "" : keyForPeople(word);
    if (text === "") return false;
    return WORDLESS.test(text) || LIKE_A_PERIOD.test(text) || keyForPeople(meta).includes(text.slice(0, 3));
  });
}

/** How the meta reads. «10 días», which by itself may be a deadline, is a quantity beside an indicador. */
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
function isSameThing(indicador: string, { counted }: AskedValue, unit: string | null): boolean {
  const named = unit === null ? indicador : unit;
  const [thing] = readPhrase(named).filter((token) => isThing(token) && !isPeriod(token));
  const first = thing ?? readPhrase(named).find(isThing);
  return first !== undefined && counted.includes(stemOf(first.text));
}

const inAYear = ({ value, rate }: Figure) => value * periodosPorAno(rate!);

/** Whether two figures can't both hold. A total goes with any rate but one that passes it in a single period. */
function isAnother(asked: Figure, said: Figure): boolean {
  if (asked.rate === said.rate) return asked.value !== said.value;
  if (asked.rate === null) return asked.value < said.value;
  if (said.rate === null) return said.value < asked.value;
  const [a, b] = [inAYear(asked), inAYear(said)];
  return Math.abs(a - b) > 0.1 * Math.max(a, b);
}

/** 100 visits in the indicador and 150 in the meta: the same thing, and another value. */
export function otherValue(indicador: string, meta: string): RowFinding | null {
  if (!MAY_ASK.test(indicador) || !mayBeSame(indicador, meta)) return null;
  const asked = valueAskedIn(indicador);
  const read = asked && readAgainst(meta, indicador);
  if (!read || read.quantity === null || read.percent !== asked.percent) return null;
  if (!isAnother(asked, { value: read.quantity, rate: read.rate })) return null;
  if (!asked.percent && !isSameThing(indicador, asked, read.unit)) return null;
  return { found: meta, expected: asked.value, detail: { kind: asked.percent ? "percent" : "value" } };
}
