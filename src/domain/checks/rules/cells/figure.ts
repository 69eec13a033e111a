import { leerNumero, tieneDosLecturas } from "../../../base/written-numbers";
import { FigureFormat } from "../../../changes/changes";
import { MAXIMO_CREIBLE, SURELY_PERCENT } from "../../../plan/cumplimiento/estado";
import { isPercentMeta, readMeta } from "../../../language/meta";
import { keyForPeople } from "../../../language/spelling/same-text";
import { MatrizKey } from "../../../plan/tables/matriz";
import { columnAt } from "../../fixes/fixed-cells";
import { FixContext } from "../../fixes/fix";

/** A number for a cell, and how it is shown. */
export interface Figure {
  readonly value: number;
  readonly format: FigureFormat;
}

const number = (value: number): Figure => ({ value, format: "number" });

/** 0.29 and not 0.28999999999999998. */
const percentage = (value: number): Figure => ({
  value: Number(value.toPrecision(12)),
  format: "percentage",
});

/**
 * The number that a text says in a column of the matriz. Null where it says none, where it may say two («1.5», «1» for
 * a percentage) or one that can't be there.
 *
 * @example figureOf("1.900", "cantidad", context) // { value: 1900, format: "number" }
 * @example figureOf("8 puntos", "avance", context) // { value: 8, format: "number" }, of a meta of 10 puntos
 * @example figureOf("80 %", "reportado", context) // { value: 0.8, format: "percentage" }
 */
export function figureOf(text: string, key: MatrizKey, { row }: Pick<FixContext, "row">): Figure | null {
  const figure = withoutUnit(text, key, row);
  const value = tieneDosLecturas(figure) ? null : leerNumero(figure);
  if (value === null || !isWithin(key, value)) return null;
  const hasSign = text.includes("%");
  if (key === "peso") return number(hasSign ? Number((value * 100).toPrecision(12)) : value);
  const isPercentage = columnAt(key).type === "percentage" || (key !== "veces" && isPercentMeta(row.values));
  // «4 veces al mes y 100 %»: whose number it is, and in which unit, is not plain.
  if (!isPercentage) return hasSign || String(row.values.meta).includes("%") ? null : number(value);
  if (!hasSign) return inScale(value);
  return value <= MAXIMO_CREIBLE ? percentage(value) : null;
}

/**
 * The percentage that a number without its sign means: 80 is 80 %. Null where it may be a fraction, and where nobody
 * would believe it.
 *
 * @param from the least number that is no fraction: more than is credible of one, where the row says its scale
 * @example inScale(80) // { value: 0.8, format: "percentage" }
 */
export function inScale(value: number, from = SURELY_PERCENT): Figure | null {
  if (value === 0) return percentage(0);
  return value >= from && value / 100 <= MAXIMO_CREIBLE ? percentage(value / 100) : null;
}

function isWithin(key: MatrizKey, value: number): boolean {
  const { minimum = key === "lineaBase" ? -Infinity : 0, maximum = Infinity } = columnAt(key);
  return value >= minimum && (key === "reportado" || value <= maximum);
}

/** Columns whose figures count what the meta does. */
const IN_THE_UNIT: ReadonlySet<MatrizKey> = new Set<MatrizKey>(["cantidad", "lineaBase", "avance"]);

/** «8 puntos» where the meta is of puntos: the figure; any other text as it is. */
function withoutUnit(
  text: string,
  key: MatrizKey,
  { values: { meta, indicador } }: FixContext["row"],
): string {
  const [, figure, noun] = /^\s*(-?\d[\d.,]*)\s+(\p{L}[^\d%]*)$/u.exec(text) ?? [];
  if (figure === undefined || noun === undefined || !IN_THE_UNIT.has(key)) return text;
  const { unit } = readMeta(String(meta), { indicador: String(indicador) });
  if (unit === null) return text;
  const said = keyForPeople(noun);
  const counted = keyForPeople(unit);
  return isSameNoun(said, counted) || isSameNoun(said, counted.split(" ")[0]!) ? figure : text;
}

const withPlurals = (noun: string) => [noun, `${noun}s`, `${noun}es`];

/** The same word, or its plural. */
const isSameNoun = (a: string, b: string) => withPlurals(a).includes(b) || withPlurals(b).includes(a);
