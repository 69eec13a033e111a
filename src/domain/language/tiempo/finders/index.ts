import { Token } from "../../phrase";
import { Item } from "../item";
import { yearAt } from "./calendar-words";
import { dateAt } from "./date";
import { durationAt } from "./duration";
import { Finder, FinderContext } from "./finder";
import { Found, found } from "./found";
import { partOfYearAt } from "./part-of-year";
import { periodicityAt } from "./periodicity";
import { Span, monthsSpan } from "./span";

const asItem = ({ thing, next }: Found<Span | null>): Found<Item> =>
  found(thing ? { kind: "span", span: thing } : { kind: "impossible" }, next);

const partOfYear: Finder = (tokens, index) => {
  const span = partOfYearAt(tokens, index);
  return span && asItem(span);
};

const date: Finder = (tokens, index, { inYear }) => {
  const span = dateAt(tokens, index, inYear);
  return span && asItem(span);
};

const periodicity: Finder = (tokens, index) => {
  const often = periodicityAt(tokens, index);
  return often && found({ kind: "periodicity", periodicity: often.thing }, often.next);
};

const duration: Finder = (tokens, index) => {
  const long = durationAt(tokens, index);
  return long && found({ kind: "duration", duration: long.thing }, long.next);
};

const year: Finder = (tokens, index) => {
  const alone = yearAt(tokens, index);
  return alone && asItem(found(monthsSpan(alone.thing, 1, 12, "year"), alone.next));
};

/** The first that finds something at a token decides: a number is a year only where it is part of nothing else. */
const finders: readonly Finder[] = [partOfYear, date, periodicity, duration, year];

function itemAt(tokens: readonly Token[], index: number, context: FinderContext): Found<Item> | null {
  for (const finder of finders) {
    const item = finder(tokens, index, context);
    if (item) return item;
  }
  return null;
}

/** Cuts a phrase into what it says of time and the words between, in one pass. */
export function findAll(tokens: readonly Token[], context: FinderContext): readonly Item[] {
  const items: Item[] = [];
  let depth = 0;
  for (let index = 0; index < tokens.length;) {
    const item = itemAt(tokens, index, context);
    if (item) {
      const onNewLine = index > 0 && tokens[index]!.gap === "\n";
      items.push(item.thing.kind === "span" ? { ...item.thing, onNewLine } : item.thing);
      index = item.next;
      continue;
    }
    const token = tokens[index]!;
    if (token.text === "(" || token.text === "[") depth++;
    if (token.text === ")" || token.text === "]") depth--;
    items.push({ kind: "word", token, aside: depth > 0 });
    index++;
  }
  return items;
}
