import { CellValue } from "../../base/cell";

/**
 * What stands in a cell, as its first character tells. `other` is what that does not settle: a boolean, an error, a text
 * that begins with white space and may have nothing else.
 */
export const KIND = { blank: 0, text: 1, number: 2, other: 3 } as const;

export type Kind = (typeof KIND)[keyof typeof KIND];

const HASH = "#".charCodeAt(0);
const SPACE = 32;
const DELETE = 127;
/** Between them stand letters and signs of many languages, and no white space. */
const HARD_SPACE = 0xa0;
const OGHAM_SPACE = 0x1680;

/** The kind of a value. `kindOf("10 puntos")` is `KIND.text`; `kindOf("#REF!")` and `kindOf(" ")` are `KIND.other`. */
export function kindOf(value: CellValue): Kind {
  if (typeof value === "number") return KIND.number;
  if (typeof value !== "string") return KIND.other;
  if (value.length === 0) return KIND.blank;
  const first = value.charCodeAt(0);
  const isPlain =
    first < DELETE ? first > SPACE && first !== HASH : first > HARD_SPACE && first < OGHAM_SPACE;
  return isPlain ? KIND.text : KIND.other;
}
