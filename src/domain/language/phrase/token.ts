/**
 * A piece of a phrase. `word`: letters (perhaps with digits, «f05»); `number`: in figures or words; `ordinal`: «1°»,
 * «3ra»; `percent`: «%» or «por ciento»; `mark`: any other character.
 */
export interface Token {
  readonly kind: "word" | "number" | "ordinal" | "percent" | "mark";
  /** Folded: lower case, no accents. */
  readonly text: string;
  /** From where to where it stands in the source. */
  readonly start: number;
  readonly end: number;
  /** What separates it from the token before: nothing, white space, or the end of a line. */
  readonly gap: "" | " " | "\n";
  /** Of a number or an ordinal; null where its figures say nothing plain («1,900», «cuatro (5)»). */
  readonly value: number | null;
  /** How a number is written; null for the rest. `point`: with a decimal point, as in «1.5», which is not Colombian. */
  readonly written: "figures" | "point" | "words" | "both" | null;
}

/** Two tokens and all between them as one. */
export const joined = (first: Token, last: Token, more: Partial<Token>): Token => ({
  ...first,
  end: last.end,
  ...more,
});
