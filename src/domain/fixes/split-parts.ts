import { MetaReading, readMeta } from "../meta";
import { foldedKey } from "../phrase";

/** Where one meta or indicador ends and the next begins in the same cell. */
const SEPARATOR = /\s*[;\n]\s*|\.\s+|\s+[-–+/]\s+|,?\s+[ye]\s+|,\s+/gi;

/** How an indicador begins. */
const MEASURE = /^(?:porcentaje|numero|cantidad|frecuencia|tiempo|grado|nivel|indice|tasa|n[°.]|no\.|%|#)/;

const begins = (indicador: string) => MEASURE.test(foldedKey(indicador));

const same = (a: MetaReading, b: MetaReading) =>
  a.quantity === b.quantity && a.percent === b.percent && a.rate === b.rate && a.per === b.per;

/**
 * A compound meta as its parts, word for word: only where there is one way to cut the text so that each piece reads as
 * the part that was read in the whole. Null otherwise.
 *
 * @example metaParts("4 veces al mes y 100%", "") // ["4 veces al mes", "100%"]
 */
export function metaParts(text: string, indicador: string): readonly [string, string] | null {
  const context = { indicador };
  const { status, parts } = readMeta(text, context);
  const [first, second, ...others] = parts;
  if (status !== "compound" || !first || !second || others.length > 0) return null;
  return onlyCut(text, ([a, b]) => {
    return isPart(readMeta(a, context), first) && isPart(readMeta(b, context), second);
  });
}

const isPart = (read: MetaReading, part: MetaReading) => read.status !== "compound" && same(read, part);

/**
 * A compound indicador as its parts, word for word: only where both say what is measured, and there is one way to cut it.
 *
 * @example indicadorParts("Frecuencia de entrega y porcentaje de canales") // ["Frecuencia de entrega", "porcentaje de canales"]
 */
export const indicadorParts = (text: string): readonly [string, string] | null =>
  onlyCut(text, (pieces) => pieces.every(begins));

/** The one place where a text can be cut in two pieces that hold; null where there is none or more than one. */
function onlyCut(
  text: string,
  holds: (pieces: readonly [string, string]) => boolean,
): readonly [string, string] | null {
  const cuts = [...text.matchAll(SEPARATOR)]
    .map(({ index, 0: separator }) => [text.slice(0, index), text.slice(index + separator.length)] as const)
    .map(([a, b]) => [a.trim(), b.trim()] as const)
    .filter(([a, b]) => a !== "" && b !== "")
    .filter(holds);
  const [only, ...others] = cuts;
  return only && others.length === 0 ? only : null;
}
