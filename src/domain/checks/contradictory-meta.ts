import { MetaReading, readMeta } from "../meta";
import { Token, readPhrase } from "../phrase";
import { secondMeasure } from "./compound-indicator";
import { Found, eachRow } from "./each-row";

/** Words before a number that make it a value to be reached, and not a law, a phase or a year. */
const BOUND =
  /(?:no inferior(?:es)? a|no menos de|por lo menos|al menos|minimo(?: de)?|como minimo|no superior(?:es)? a|maximo(?: de)?|hasta)$/;

/** Most indicators have none of those words, and need not be read. */
const MAY_ASK = /inferior|menos|m[ií]nimo|superior|m[aá]ximo|hasta/i;

/** Letters that two forms of the same thing share: «visitas», «visitantes». */
const STEM = 5;

/** The only value that an indicator asks for, and the words around it; null where it has none or several. */
function valueAskedIn(indicador: string): { readonly value: number; readonly percent: boolean } | null {
  const tokens = readPhrase(indicador);
  const numbers = tokens.flatMap((token, index) => (token.kind === "number" ? [index] : []));
  const [only, ...others] = numbers;
  if (only === undefined || others.length > 0) return null;
  const { value } = tokens[only]!;
  const before = tokens
    .slice(Math.max(0, only - 4), only)
    .map(({ text }) => text)
    .join(" ");
  if (value === null || !BOUND.test(before)) return null;
  return { value, percent: tokens[only + 1]?.kind === "percent" };
}

const stems = (tokens: readonly Token[]) =>
  tokens.flatMap(({ kind, text }) => (kind === "word" && text.length >= STEM ? [text.slice(0, STEM)] : []));

/** Whether the meta counts something that the indicator names. */
function sameThing(indicador: string, { unit, percent }: MetaReading): boolean {
  if (percent) return true;
  const named = new Set(stems(readPhrase(indicador)));
  return unit !== null && stems(readPhrase(unit)).some((stem) => named.has(stem));
}

/** 100 visits in the indicator and 150 in the meta: the same thing, and another value. */
function otherValue(indicador: string, meta: string): Found | null {
  if (!MAY_ASK.test(indicador)) return null;
  const asked = valueAskedIn(indicador);
  if (!asked) return null;
  const read = readMeta(meta, { indicador });
  const { status, quantity, percent } = read;
  if (status !== "quantified" || quantity === null || quantity === asked.value) return null;
  if (percent !== asked.percent || !sameThing(indicador, read)) return null;
  return { found: meta, expected: asked.value, detail: { kind: asked.percent ? "percent" : "value" } };
}

/** «Porcentaje de…» in the indicator and «10 puntos» in the meta: what is counted is not what is measured. */
function otherKind(indicador: string, meta: string): Found | null {
  if (!/^\s*(?:porcentaje|%)/i.test(indicador) || meta.includes("%") || secondMeasure(indicador) >= 0)
    return null;
  const { status, quantity, percent, unit, rate } = readMeta(meta, { indicador });
  if (status !== "quantified" || quantity === null || percent || (unit === null && rate === null))
    return null;
  return { found: meta, detail: { kind: "percentage" } };
}

/** The meta and its indicator don't say the same. */
export const contradictoryMeta = eachRow(
  { id: "meta-contradice", severity: "advertencia", column: "meta", columns: ["meta", "indicador"] },
  "advertencia",
  ({ values: { meta, indicador } }) => {
    if (typeof meta !== "string" || typeof indicador !== "string" || indicador === "") return null;
    return otherValue(indicador, meta) ?? otherKind(indicador, meta);
  },
);
