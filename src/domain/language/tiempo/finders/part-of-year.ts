import { Token } from "../../phrase";
import { monthAt, yearAt } from "./calendar-words";
import { Found, found, skip, textAt } from "./found";
import { wordMeant } from "../../spelling/one-slip";
import { quarterAt } from "./quarter";
import { LAST, Span, daySpan, monthsSpan } from "./span";

/** By their words: a record has names of its own, and «constructor» is one of them. */
const named = (numbers: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(numbers));

/** How many months each part of a year has. */
const PARTS: ReadonlyMap<string, number> = named({
  semestre: 6,
  sem: 6,
  semest: 6,
  cuatrimestre: 4,
  cuatrim: 4,
  trimestre: 3,
  trim: 3,
  tri: 3,
  bimestre: 2,
  bim: 2,
});
const LONG_PARTS = [...PARTS.keys()].filter((word) => word.length > 7);

const ORDINALS: ReadonlyMap<string, number> = named({
  ...Object.fromEntries(
    "primer segundo tercer cuarto quinto sexto".split(" ").map((word, index) => [word, index + 1]),
  ),
  primero: 1,
  primera: 1,
  segunda: 2,
  tercero: 3,
  tercera: 3,
  cuarta: 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  l: 1,
  ll: 2,
  lll: 3,
  il: 2,
  ill: 3,
  lv: 4,
});
const isLast = (word: string) => word === "ultimo" || word === "ultima";

const BEFORE_YEAR = new Set(["de", "del", "-", "/", ",", ".", "(", "la", "ano", "vigencia", "fiscal", ")"]);
const BEFORE_MONTH = new Set(["de", "del", "mes", "-", "/", ",", "("]);

interface Ordinal {
  readonly which: number;
  readonly sure: boolean;
}

/** Which one of the parts: «primer», «II», «1er», «2»; `LAST` for the last. `sure`: it can be nothing but an ordinal. */
function ordinalAt(tokens: readonly Token[], index: number): Found<Ordinal> | null {
  const token = tokens[index];
  if (!token) return null;
  if (isLast(token.text)) return found({ which: LAST, sure: true }, index + 1);
  const word = token.kind === "word" ? ORDINALS.get(token.text) : undefined;
  if (word !== undefined) return found({ which: word, sure: true }, index + 1);
  if (token.kind === "ordinal" && token.value) return found({ which: token.value, sure: true }, index + 1);
  if (token.kind !== "number" || !/^[1-6]$/.test(token.text)) return null;
  const sign = /^(?:°|er|ro|do|to)$/.test(textAt(tokens, index + 1));
  return found({ which: token.value!, sure: sign }, index + (sign ? 2 : 1));
}

function partAt(tokens: readonly Token[], index: number): Found<number> | null {
  const { text = "", kind } = tokens[index] ?? {};
  const known =
    kind === "word" ? (PARTS.get(text) ?? PARTS.get(wordMeant(text, LONG_PARTS) ?? "")) : undefined;
  if (known === undefined) return null;
  return found(known, index + (textAt(tokens, index + 1) === "." ? 2 : 1));
}

/**
 * A part of a year that begins at a token: «primer semestre de 2011», «II trimestre 2012», «semestre II de 2010»,
 * «segunda quincena de marzo de 2009». Without its year only where an ordinal says which: «1 semestre» is how long.
 *
 * @returns null for the days where there is no such part: «quinto trimestre»
 */
export function partOfYearAt(tokens: readonly Token[], index: number): Found<Span | null> | null {
  const quarter = quarterAt(tokens, index) ?? numberedPartOfMonthAt(tokens, index);
  if (quarter) return quarter;
  const first = ordinalAt(tokens, index);
  const second = first && lastOrdinalAt(tokens, first.next);
  const before = second ?? first;
  const part = partAt(tokens, before?.next ?? index);
  if (!part) return first?.thing.sure ? partOfMonthAt(tokens, first) : null;
  const ordinal = before ?? ordinalAt(tokens, part.next);
  if (!ordinal) return null;
  const end = Math.max(part.next, ordinal.next);
  const at = skip(tokens, end, BEFORE_YEAR);
  const year = yearAt(tokens, at);
  // After the part a lone figure may be anything, but for one before its year.
  if (!year && (!before || !before.thing.sure)) return null;
  const parenthesis = year && textAt(tokens, at - 1) === "(" && textAt(tokens, year.next) === ")";
  const next = year ? year.next + (parenthesis ? 1 : 0) : end;
  const count = 12 / part.thing;
  const which = ordinal.thing.which === LAST ? count : ordinal.thing.which;
  if (which > count) return found(null, next);
  const from = second ? first.thing.which : which;
  if (from > which) return found(null, next);
  const begins = (from - 1) * part.thing + 1;
  return found(monthsSpan(year?.thing ?? null, begins, which * part.thing, "part"), next);
}

/** The «II» of «I y II trimestre», the «IV» of «I a IV». */
function lastOrdinalAt(tokens: readonly Token[], index: number): Found<Ordinal> | null {
  const to = textAt(tokens, index);
  const ordinal = /^(?:y|e|al?|-)$/.test(to) ? ordinalAt(tokens, index + 1) : null;
  return ordinal && partAt(tokens, ordinal.next) ? ordinal : null;
}

const LENGTHS = named({ quincena: 15, quincenas: 15, semana: 7, semanas: 7 });
const AND_WEEK = /^(?:y|,|al?|-)$/;

/** «Primera quincena de marzo de 2009», «última semana de mayo». */
function partOfMonthAt(
  tokens: readonly Token[],
  { thing: { which }, next }: Found<Ordinal>,
): Found<Span | null> | null {
  const length = LENGTHS.get(textAt(tokens, next));
  return length === undefined ? null : ofMonthAt(tokens, next + 1, which, length);
}

const NUMBER_SIGN = new Set(["no", "n", "nro", ".", "°", "#"]);

/** «Semana 3 de mayo de 2009» is the third; «semana del 3 de mayo» has that day. */
function numberedPartOfMonthAt(tokens: readonly Token[], index: number): Found<Span | null> | null {
  const length = LENGTHS.get(textAt(tokens, index));
  if (length === undefined) return null;
  let which = ordinalAt(tokens, skip(tokens, index + 1, NUMBER_SIGN));
  // «Semanas 1 y 2 de mayo» end with the second.
  for (
    let more = which;
    more;
    more = AND_WEEK.test(textAt(tokens, more.next)) ? ordinalAt(tokens, more.next + 1) : null
  )
    which = more;
  return which && ofMonthAt(tokens, which.next, which.thing.which, length);
}

/** So many halves or weeks of the month that stands from a token on. */
function ofMonthAt(
  tokens: readonly Token[],
  index: number,
  which: number,
  length: number,
): Found<Span | null> | null {
  const month = monthAt(tokens, skip(tokens, index, BEFORE_MONTH));
  if (!month) return null;
  const year = yearAt(tokens, skip(tokens, month.next, BEFORE_YEAR));
  const end = year?.next ?? month.next;
  const isEnd = which === LAST || (length === 15 && which === 2);
  if (!isEnd && which * length > 28) return found(null, end);
  const to = daySpan(year?.thing ?? null, month.thing, isEnd ? LAST : which * length).to;
  const first = which === LAST ? 31 - length : (which - 1) * length + 1;
  return found({ from: { ...to, day: first }, to, grain: "day" }, end);
}
