import { Token } from "../phrase";
import { Duration } from "./finders/duration";
import { Periodicity } from "./finders/periodicity";
import { Span } from "./finders/span";

/** What a text says of time: the things in it, in their order, with the words between them. */
export type Item =
  | { readonly kind: "span"; readonly span: Span; readonly onNewLine?: boolean }
  | { readonly kind: "duration"; readonly duration: Duration }
  | { readonly kind: "periodicity"; readonly periodicity: Periodicity }
  | { readonly kind: "word"; readonly token: Token; readonly aside: boolean }
  /** A date that no calendar has, or that may be two. */
  | { readonly kind: "impossible" };

export type Word = Extract<Item, { kind: "word" }>;

export const isWord = (item: Item | undefined): item is Word => item?.kind === "word";

/** The folded word at a place; "" where something else, or nothing, stands. */
export function wordAt(items: readonly Item[], index: number): string {
  const item = items[index];
  return isWord(item) ? item.token.text : "";
}

/** Whether something is done in «each» period, so that days and numbers beside it say when in it. */
export const saysEach = (items: readonly Item[]): boolean =>
  items.some((item) => item.kind === "periodicity" && item.periodicity.each);
