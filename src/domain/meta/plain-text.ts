/**
 * A text as the patterns read it: lower case, no accents (ñ neither), single spaces, «por ciento» as %, no full stop at
 * the end.
 */
export function plainText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/ ?por ciento/g, "%")
    .replace(/ %/g, "%")
    .replace(/[\s.;:,]+$/, "")
    .trim();
}
