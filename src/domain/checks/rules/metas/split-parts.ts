import { secondMeasure } from "./second-measure";
import { periodosPorAno } from "../../../plan/cumplimiento/periodo";
import { MetaReading, readMeta } from "../../../language/meta";

/** Where one meta ends and the next begins in the same cell. */
const SEPARATOR = /\s*[;\n]\s*|\.\s+|\s+[-–+/]\s+|,?\s+[ye]\s+|,\s+/gi;

/** Longer cells are paragraphs, and no meta. */
const LONGEST = 2000;

const same = (a: MetaReading, b: MetaReading) =>
  a.quantity === b.quantity && a.percent === b.percent && a.rate === b.rate && a.per === b.per;

/**
 * A compound meta as its parts, word for word: only where there is one way to cut the text so that each piece reads as
 * the part that was read in the whole, and they are two metas and not one that is said twice. Null otherwise.
 *
 * @example metaParts("4 veces al mes y 100%", "") // ["4 veces al mes", "100%"]
 */
export function metaParts(text: string, indicador: string): readonly [string, string] | null {
  if (text.length > LONGEST) return null;
  const context = { indicador };
  const { status, parts } = readMeta(text, context);
  const [first, second, ...others] = parts;
  if (status !== "compound" || !first || !second || others.length > 0) return null;
  if (isSaidTwice(first, second) || !isOfSomething(first) || !isOfSomething(second)) return null;
  const pieces = onlyCut(text, ([a, b]) => {
    return isPart(readMeta(a, context), first) && isPart(readMeta(b, context), second);
  });
  // «80 % en 2009 y 100 % en 2010» is how one meta grows.
  return pieces?.every((piece) => YEAR.test(piece)) ? null : pieces;
}

const YEAR = /\b(?:19|20)\d{2}\b/;

/** Whether a part says what it counts: «1 mensual» after «12 boletines» is of the same boletines. */
const isOfSomething = ({ unit, percent, per }: MetaReading) => unit !== null || percent || per !== null;

/** «3 informes y 3 informes»; or a total and its rate: «12 reuniones, 1 reunión al mes». */
function isSaidTwice(a: MetaReading, b: MetaReading): boolean {
  if (same(a, b)) return a.unit === b.unit;
  return (a.rate !== null || b.rate !== null) && inAYear(a) === inAYear(b);
}

const inAYear = ({ quantity, rate }: MetaReading) => (quantity ?? 0) * (rate ? periodosPorAno(rate) : 1);

const isPart = (read: MetaReading, part: MetaReading) => read.status !== "compound" && same(read, part);

/** What stands between two indicadores, and goes with neither. */
const BEFORE = /[\s,;–-]+$/;
const AFTER = /^(?:\s*y\s+|[\s;.,–-]+)/i;

/**
 * A compound indicador as its two parts, word for word; null where it has one, or more than two.
 *
 * @example indicadorParts("Frecuencia de entrega y porcentaje de canales") // ["Frecuencia de entrega", "porcentaje de canales"]
 */
export function indicadorParts(text: string): readonly [string, string] | null {
  const place = text.length > LONGEST ? -1 : secondMeasure(text);
  if (place < 0) return null;
  const first = text.slice(0, place).replace(BEFORE, "");
  const second = text.slice(place).replace(AFTER, "");
  return first === "" || second === "" || secondMeasure(second) >= 0 ? null : [first, second];
}

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
