import { CellValue } from "../base/cell";

/** What a character becomes: its code, 0 where it disappears, or OTHER where it has to be worked out. */
const OTHER = 0xffff;
const SPACE = 32;
const FULL_STOP = 46;
const LATIN = 0x250;

const folded = Uint16Array.from({ length: LATIN }, (_, code) => {
  const text = foldSlowly(String.fromCharCode(code));
  if (/\s/.test(String.fromCharCode(code))) return SPACE;
  if (text === "") return 0;
  return text.length === 1 && code > 0 ? text.charCodeAt(0) : OTHER;
});

function foldSlowly(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

let buffer = new Uint16Array(1024);

/** Folds a text into the buffer and gives its length there; null where some of its characters have no short way. */
function foldInto(text: string): number | null {
  if (text.length > buffer.length) buffer = new Uint16Array(2 * text.length);
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const fold = code < LATIN ? folded[code]! : OTHER;
    if (fold === OTHER) return null;
    if (fold === 0 || (fold === SPACE && (length === 0 || buffer[length - 1] === SPACE))) continue;
    buffer[length++] = fold;
  }
  return length;
}

/** Without the white space and the full stops at its end. */
function trimmed(length: number): number {
  let end = length;
  while (end > 0 && (buffer[end - 1] === SPACE || buffer[end - 1] === FULL_STOP)) end--;
  return end;
}

/** Longer ones would be too many arguments of a call. */
const SHORT = 4096;

/**
 * A text without what people change by accident when they copy it: case, accents, white space, final full stop.
 * `sameText("Número de  visitas.") === sameText("numero de visitas")` is true.
 */
export function sameText(value: CellValue): string {
  const text = String(value);
  const length = text.length > SHORT ? null : foldInto(text);
  if (length !== null) return String.fromCharCode(...buffer.subarray(0, trimmed(length)));
  return foldSlowly(text)
    .replace(/\s+/g, " ")
    .replace(/^ |[\s.]+$/g, "");
}

/** Several texts as one key of a map. */
export const sameTexts = (...values: readonly CellValue[]): string => values.map(sameText).join("\n");

const START = 17;
const PRIME = 16777619;
// By its own name: looked up in Math for each letter it is slow where globals are guarded, as in the tests.
const { imul } = Math;

/**
 * A number that is the same for texts that `sameText` takes for the same, and for hardly any others: to look for doubles
 * among 100,000 rows without keeping a copy of each text. `start` is the number of a text before it.
 */
export function hashOfText(value: CellValue, start = START): number {
  const text = String(value);
  let running = start;
  let hash = start;
  let last = SPACE;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const fold = code < LATIN ? folded[code]! : OTHER;
    if (fold === OTHER) return hashOf(sameText(text), start);
    if (fold === 0 || (fold === SPACE && last === SPACE)) continue;
    last = fold;
    running = imul(running ^ fold, PRIME);
    // White space and full stops at the end don't count.
    if (fold !== SPACE && fold !== FULL_STOP) hash = running;
  }
  return hash;
}

function hashOf(text: string, start: number): number {
  let hash = start;
  for (let index = 0; index < text.length; index++) hash = imul(hash ^ text.charCodeAt(index), PRIME);
  return hash;
}
