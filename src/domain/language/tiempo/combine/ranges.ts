import { Span, joinedSpan } from "../finders/span";
import { Item } from "../item";
import { Combiner } from "./combiner";

const FILLING = new Set(["de", "del", "el", "la", "mes", "dia", "los", "ano", "."]);
const TO = new Set(["a", "al", "hasta", "-", "/"]);
const AND = new Set(["y", ",", "e"]);

/** «enero a junio de 2009», «2008-2011», «octubre, noviembre y diciembre de 2010»: two spans, or more, as one. */
export const ranges: Combiner = (items) => {
  const result: Item[] = [];
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index]!;
    const second = item.kind === "span" ? connected(result) : null;
    const whole =
      second && item.kind === "span" ? together(item.span, second.span, second.and, items, index) : null;
    if (!whole) {
      result.push(item);
      continue;
    }
    result.length = second!.rest;
    result.push({ kind: "span", span: whole });
  }
  return result.reverse();
};

/** The span that follows, where only a connecting word stands before it; `result` is backwards. */
function connected(result: readonly Item[]): { span: Span; and: boolean; rest: number } | null {
  let connector: "to" | "and" | null = null;
  for (let index = result.length - 1; index >= 0; index--) {
    const item = result[index]!;
    if (item.kind === "span") return connector && { span: item.span, and: connector === "and", rest: index };
    if (item.kind !== "word") return null;
    const { text } = item.token;
    if (TO.has(text)) connector = "to";
    else if (AND.has(text)) connector ??= "and";
    else if (!FILLING.has(text)) return null;
  }
  return null;
}

function together(
  first: Span,
  second: Span,
  and: boolean,
  items: readonly Item[],
  index: number,
): Span | null {
  const whole = joinedSpan(first, second);
  if (!whole || !and) return whole;
  const before = items.slice(Math.max(0, index - 3), index);
  if (before.some((item) => item.kind === "word" && item.token.text === "entre")) return whole;
  return follows(whole, first, second) ? whole : null;
}

/** Whether the second begins where the first ends: months, parts of a year or years one after the other. */
function follows(whole: Span, first: Span, second: Span): boolean {
  if (first.grain === "day" || second.grain === "day") return false;
  const years =
    (second.from.year ?? 0) - (whole.to.year === null ? 0 : (first.to.year ?? whole.from.year ?? 0));
  return years * 12 + second.from.month - first.to.month === 1;
}
