import { Span, serialOf } from "../finders/span";
import { Item } from "../item";
import { Combiner } from "./combiner";

/** «01/02/2015 15/02/2015»: two days with nothing between, on one line, say from when to when. */
export const startAndEnd: Combiner = (items) => {
  const result: Item[] = [];
  for (let index = 0; index < items.length; index++) {
    const [first, second] = [items[index]!, items[index + 1]];
    const whole =
      first.kind === "span" && second?.kind === "span" && !second.onNewLine
        ? fromTo(first.span, second.span)
        : null;
    if (whole) index++;
    result.push(whole ? { kind: "span", span: whole } : first);
  }
  return result;
};

function fromTo(first: Span, second: Span): Span | null {
  if (first.grain !== "day" || second.grain !== "day") return null;
  const [from, to] = [serialOf(first.from), serialOf(second.to)];
  return from !== null && to !== null && from < to
    ? { from: first.from, to: second.to, grain: "range" }
    : null;
}
