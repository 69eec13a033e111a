import { Token, periodOfNoun, singularPeriod } from "../../phrase";
import { Found, found, skip, textAt } from "./found";
import { wordMeant } from "../../spelling/one-slip";
import { UnidadDeTiempo } from "../tiempo";

/** So much time: whole months and days, as both may be said. */
export interface Duration {
  readonly quantity: number;
  readonly unit: UnidadDeTiempo;
  readonly months: number;
  readonly days: number;
}

const MONTHS: Readonly<Partial<Record<UnidadDeTiempo, number>>> = {
  mes: 1,
  bimestre: 2,
  trimestre: 3,
  cuatrimestre: 4,
  semestre: 6,
  año: 12,
  cuatrienio: 48,
};
const DAYS: Readonly<Partial<Record<UnidadDeTiempo, number>>> = {
  día: 1,
  semana: 7,
  quincena: 15,
  "día hábil": 1,
};

/** Beyond a century it is a slip. */
const LONGEST = 1200;

const LONG_UNITS = "semana semanas bimestre trimestre cuatrimestre semestre quincena cuatrienio".split(" ");

/** What a word in the singular or the plural counts time in. `unitOf("meses")` is "mes". */
function unitOf(word: string): UnidadDeTiempo | null {
  const singular = singularPeriod(word);
  if (singular === "cuatrienio") return singular;
  if (singular === "vigencia") return null;
  const unit = periodOfNoun(singular);
  if (unit) return unit;
  const near = wordMeant(singular, LONG_UNITS);
  return near === null ? null : unitOf(near);
}

const ADJECTIVES = new Set([
  "primeros",
  "primeras",
  "proximos",
  "proximas",
  "siguientes",
  "-",
  ")",
  "ultimos",
  "ultimas",
]);

const of = (quantity: number, unit: UnidadDeTiempo): Duration => ({
  quantity,
  unit,
  months: quantity * (MONTHS[unit] ?? 0),
  days: quantity * (DAYS[unit] ?? 0),
});

/** In months, a day a thirtieth of one; five business days are a week. */
export const inMonths = ({ months, days, unit }: Duration): number =>
  Math.round((months + (unit === "día hábil" ? (days * 7) / 5 : days) / 30) * 100) / 100;

/**
 * How long something lasts, from a token on: «24 meses», «dos (2) años», «año y medio», «1 año y 6 meses», «30 días
 * hábiles». null where no such thing stands.
 */
export function durationAt(tokens: readonly Token[], index: number): Found<Duration> | null {
  let sum = simpleAt(tokens, index);
  for (let last = sum; sum && last;) {
    const more: Found<Duration> | null = simpleAt(tokens, skip(tokens, last.next, AND));
    if (!more || inMonths(more.thing) >= inMonths(last.thing) || more.thing.unit === last.thing.unit) break;
    sum = found(added(sum.thing, more.thing), more.next);
    last = more;
  }
  return sum;
}

const AND = new Set(["y", ",", "con"]);

function added(first: Duration, second: Duration): Duration {
  const months = first.months + second.months;
  const days = first.days + second.days;
  return { quantity: months + days / 30, unit: "mes", months, days };
}

function simpleAt(tokens: readonly Token[], index: number): Found<Duration> | null {
  const amount = atMostAt(tokens, index) ?? amountAt(tokens, index);
  const at = amount ? skip(tokens, amount.next, ADJECTIVES) : index;
  const { text = "", kind } = tokens[at] ?? {};
  const unit = kind !== "word" ? null : text === "semana" || text !== "sem" ? unitOf(text) : null;
  if (!unit) return null;
  let next = at + 1;
  // «año(s)», «mes(es)»
  if (textAt(tokens, next) === "(" && /^e?s$/.test(textAt(tokens, next + 1))) next += 3;
  const half = textAt(tokens, next) === "y" && /^medi[oa]$/.test(textAt(tokens, next + 1));
  if (!amount && !half) return null;
  const business = unit === "día" && /^habil(?:es)?$/.test(textAt(tokens, next));
  if (business || textAt(tokens, next) === "calendario") next++;
  const quantity = (amount?.thing ?? 1) + (half ? 0.5 : 0);
  const thing = of(quantity, business ? "día hábil" : unit);
  const length = inMonths(thing);
  return length > 0 && length <= LONGEST ? found(thing, half ? next + 2 : next) : null;
}

/** «2 a 4», «entre 2 y 4»: it is late when the longer is over. */
function atMostAt(tokens: readonly Token[], index: number): Found<number> | null {
  const least = amountAt(tokens, index);
  if (!least) return null;
  const to = textAt(tokens, least.next);
  if (!/^(?:a|-|hasta)$/.test(to) && !(to === "y" && textAt(tokens, index - 1) === "entre")) return null;
  const most = amountAt(tokens, least.next + 1);
  return most && most.thing > least.thing ? most : null;
}

/** «24», «veinticuatro (24)», «1,5», «2 1/2», «medio». */
function amountAt(tokens: readonly Token[], index: number): Found<number> | null {
  const token = tokens[index];
  if (token && /^medi[oa]$/.test(token.text)) return found(0.5, index + 1);
  if (token?.kind !== "number" || token.value === null) return null;
  const [half, over, two] = [tokens[index + 1], tokens[index + 2], tokens[index + 3]];
  if (half?.text === "1" && over?.text === "/" && two?.text === "2")
    return found(token.value + 0.5, index + 4);
  if (half?.text === "y" && /^medi[oa]$/.test(over?.text ?? "") && unitOf(two?.text ?? "")) {
    return found(token.value + 0.5, index + 3);
  }
  if (half?.text === "½") return found(token.value + 0.5, index + 2);
  // «doce 12 meses»
  if (half?.kind === "number" && half.value === token.value) return found(token.value, index + 2);
  return found(token.value, index + 1);
}
