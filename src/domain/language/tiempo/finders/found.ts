import { Token } from "../../phrase";

/** What a reader found at a token, and the token after it. `null` as what was found: a date that no calendar has. */
export interface Found<Thing> {
  readonly thing: Thing;
  readonly next: number;
}

export const found = <Thing>(thing: Thing, next: number): Found<Thing> => ({ thing, next });

export const textAt = (tokens: readonly Token[], index: number): string => tokens[index]?.text ?? "";

/** The index of the first token from one on that is none of some words. */
export function skip(tokens: readonly Token[], index: number, words: ReadonlySet<string>): number {
  let next = index;
  while (next < tokens.length && words.has(tokens[next]!.text)) next++;
  return next;
}

/** A whole number in figures or words; null for anything else. */
export function wholeAt(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  const value = token?.kind === "number" ? token.value : null;
  return value !== null && Number.isInteger(value) ? value : null;
}
