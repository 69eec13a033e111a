import { CellValue } from "../../base/cell";
import { fold, foldedCharacter } from "./fold";

// People's equality: what identifies rows, names and words. It never decides a figure: the workbook's formulas compare as
// Excel does, and so does `base/text`.

/** What a character becomes: its code, 0 where it disappears, or OTHER where it becomes several. */
const OTHER = 0xffff;
const SPACE = 32;
/** The characters that have a short way; all others take the long one. */
const LATIN = 0x250;

const folded = Uint16Array.from({ length: LATIN }, (_, code) => {
  if (/\s/.test(String.fromCharCode(code))) return SPACE;
  const text = foldedCharacter(code);
  if (text === "") return 0;
  return text.length === 1 && code > 0 ? text.charCodeAt(0) : OTHER;
});

/** What says nothing at the end of a text, the white space between them too. */
const ENDINGS = new Set(Array.from(" .;:,", (character) => character.charCodeAt(0)));

let buffer = new Uint16Array(1024);

/** Folds a text into the buffer and gives its length there; null where some of its characters have no short way. */
function foldInto(text: string): number | null {
  if (text.length > buffer.length) buffer = new Uint16Array(2 * text.length);
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const character = code < LATIN ? folded[code]! : OTHER;
    if (character === OTHER) return null;
    if (character === 0 || (character === SPACE && (length === 0 || buffer[length - 1] === SPACE))) continue;
    buffer[length++] = character;
  }
  return length;
}

function withoutEnding(length: number): number {
  let end = length;
  while (end > 0 && ENDINGS.has(buffer[end - 1]!)) end--;
  return end;
}

/** Longer ones would be too many arguments of a call. */
const SHORT = 4096;

/**
 * A text without what people change by accident when they copy it: case, accents, kinds of dashes and quotes, white space,
 * punctuation at its end. Texts are the same for people when these are equal.
 *
 * @example keyForPeople("Número de  visitas.") === keyForPeople("numero de visitas") // true
 */
export function keyForPeople(value: CellValue): string {
  const text = String(value);
  const length = text.length > SHORT ? null : foldInto(text);
  if (length !== null) return String.fromCharCode(...buffer.subarray(0, withoutEnding(length)));
  return slowKey(text);
}

function slowKey(text: string): string {
  const words = fold(text).text.replace(/\s+/g, " ").replace(/^ /, "");
  let end = words.length;
  while (end > 0 && ENDINGS.has(words.charCodeAt(end - 1))) end--;
  return words.slice(0, end);
}

/** Several texts as one key of a map. */
export const keysForPeople = (...values: readonly CellValue[]): string => values.map(keyForPeople).join("\n");

const START = 17;
const PRIME = 16777619;
// By its own name: looked up in Math for each letter it is slow where globals are guarded, as in the tests.
const { imul } = Math;

/**
 * A number that is the same for texts that are the same for people, and for hardly any others: to look for doubles among
 * 100,000 rows without keeping a copy of each text. `start` is the number of a text before it.
 */
export function hashForPeople(value: CellValue, start = START): number {
  const text = String(value);
  let running = start;
  let hash = start;
  let last = SPACE;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const character = code < LATIN ? folded[code]! : OTHER;
    if (character === OTHER) return hashOf(keyForPeople(text), start);
    if (character === 0 || (character === SPACE && last === SPACE)) continue;
    last = character;
    running = imul(running ^ character, PRIME);
    // What says nothing at the end doesn't count.
    if (!ENDINGS.has(character)) hash = running;
  }
  return hash;
}

function hashOf(text: string, start: number): number {
  let hash = start;
  for (let index = 0; index < text.length; index++) hash = imul(hash ^ text.charCodeAt(index), PRIME);
  return hash;
}
