import { fold } from "./fold";

/** A sentence that ends and another that begins; a new line with a number, a bullet or a capital. */
const BREAK =
  /(?<=[.;])(?<!(?:^|\n)\s*\d{1,2}\.)\s+(?=\p{Lu})|\n\s*(?=(?:\d{1,2}[.)-]|[-•*·✓–])\s*\p{L})|\n\s*(?=\p{Lu})/u;
const NUMBERING = /^\s*(?:\d{1,2}[.)-]|[-•*·✓–])\s*/;
/** Shorter ones are a rest or an abbreviation, not something to be done. */
const SHORTEST = 15;
const DEED = /^(?:[a-z]{3,}(?:cion|sion|miento)|[a-z]{2,}[aei]r)$/;

const firstWord = (text: string) => /^[a-z]+/.exec(fold(text).text)?.[0] ?? "";

/** Whether a text begins as what an entity does is said: «Identificación de…», «Mejoramiento…», «Diseñar…». */
export const beginsWithDeed = (text: string) => DEED.test(firstWord(text));

/**
 * The acciones of a cell where it plainly has several: numbered or with bullets, line by line, or sentences that each
 * begin with a deed or all with the same word. Empty where it has one.
 *
 * @example accionesIn("Identificación de servicios. Mejoramiento de trámites.").length // 2
 */
export function accionesIn(text: string): readonly string[] {
  const pieces = text
    .split(BREAK)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const acciones = pieces.map((piece) => piece.replace(NUMBERING, "").replace(/;$/, ""));
  if (pieces.length < 2) return [];
  const words = acciones.map(firstWord);
  const areMarked = pieces.every((piece) => NUMBERING.test(piece));
  const areAlike = words.every((word) => word.length > 4 && word === words[0]);
  const areWhole = acciones.every(({ length }) => length >= SHORTEST);
  return areMarked || (areWhole && (areAlike || acciones.every(beginsWithDeed))) ? acciones : [];
}
