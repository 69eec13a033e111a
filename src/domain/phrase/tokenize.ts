import { readFigures } from "./figures";
import { Folded, fold } from "./fold";
import { Token } from "./token";

const isDigit = (character: string | undefined) =>
  character !== undefined && character >= "0" && character <= "9";
const isLetter = (character: string | undefined) =>
  character !== undefined &&
  ((character >= "a" && character <= "z") || (character > "\u007f" && /\p{L}/u.test(character)));
const isSpace = (character: string) => character <= " " || character === "\u00a0" || /\s/.test(character);

const HALVES: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75 };
const ENDINGS_OF_ORDINALS = new Set([
  "o",
  "er",
  "ero",
  "ra",
  "era",
  "ro",
  "do",
  "da",
  "to",
  "ta",
  "mo",
  "ma",
  "vo",
  "va",
  "no",
  "na",
]);

/** Words that scanning writes with a capital I for their l; all in capitals they are another word. */
const MISREAD: Readonly<Record<string, string>> = {
  Ia: "la",
  Ias: "las",
  Ios: "los",
  eI: "el",
  aI: "al",
  deI: "del",
};

/** Letters that scanning writes for figures: «l00», «1OO». */
const MISTAKEN: Readonly<Record<string, string>> = { l: "1", i: "1", o: "0" };

/**
 * Cuts a text into words, numbers and marks, in one pass. Nothing is dropped but white space.
 *
 * @example tokenize("100 % en 2011").map(({ kind }) => kind) // ["number", "percent", "word", "number"]
 */
export function tokenize(source: string): Token[] {
  const folded = fold(source);
  const tokens: Token[] = [];
  let gap = "" as Token["gap"];
  for (let index = 0; index < folded.text.length;) {
    const character = folded.text[index]!;
    if (isSpace(character)) {
      gap = character === "\n" || gap === "\n" ? "\n" : " ";
      index++;
      continue;
    }
    const { length, ...token } = tokenAt(folded, source, index);
    tokens.push({ ...token, gap, start: folded.at(index), end: folded.at(index + length) });
    gap = "";
    index += length;
  }
  return tokens;
}

type Scanned = Pick<Token, "kind" | "text" | "value" | "written"> & { readonly length: number };

function tokenAt(folded: Folded, source: string, index: number): Scanned {
  const { text } = folded;
  const character = text[index]!;
  if (isDigit(character) || isLetter(character)) {
    const run = runAt(text, index);
    const mended = mendedFigures(run, text, index, source[folded.at(index + run.length - 1)]);
    if (mended !== null) return numberAt(text, index, run.length, mended);
    if (isDigit(character)) return numberAt(text, index, digitsAt(text, index).length);
    const misread =
      run.length > 3 ? undefined : MISREAD[source.slice(folded.at(index), folded.at(index + run.length))];
    return { kind: "word", text: misread ?? run, length: run.length, value: null, written: null };
  }
  const half = HALVES[character];
  if (half !== undefined)
    return { kind: "number", text: character, length: 1, value: half, written: "figures" };
  return {
    kind: character === "%" ? "percent" : "mark",
    text: character,
    length: 1,
    value: null,
    written: null,
  };
}

/** The letters and digits from a place on. */
function runAt(text: string, index: number): string {
  let end = index;
  while (isDigit(text[end]) || isLetter(text[end])) end++;
  return text.slice(index, end);
}

function digitsAt(text: string, index: number): string {
  let end = index;
  while (isDigit(text[end])) end++;
  return text.slice(index, end);
}

/** The figures that scanning took for letters; null where the run is something else. */
function mendedFigures(run: string, text: string, index: number, last: string | undefined): string | null {
  let digits = 0;
  for (const character of run) {
    if (isDigit(character)) digits++;
    else if (MISTAKEN[character] === undefined) return null;
  }
  if (digits === run.length) return null;
  let next = index + run.length;
  while (text[next] === " ") next++;
  const percent = text[next] === "%";
  // «1o» is «primero», «l» and «io» are words; «l0», «l00» and «1OO» can only be figures.
  const figures = [...run].map((character) => MISTAKEN[character] ?? character).join("");
  if (percent && run.length > 1) return figures;
  if (digits === 0 || figures.startsWith("0")) return null;
  return run.length > 2 || last === "O" || /^[li]0$/.test(run) ? figures : null;
}

function numberAt(text: string, index: number, length: number, mended?: string): Scanned {
  let end = index + length;
  let figures = mended ?? text.slice(index, end);
  while (".,'".includes(text[end] ?? " ") && isDigit(text[end + 1])) {
    const group = digitsAt(text, end + 1);
    figures += text[end]! + group;
    end += 1 + group.length;
  }
  const ending = ordinalEnding(text, end);
  if (ending > 0 && end - index <= 2) {
    return {
      kind: "ordinal",
      text: figures,
      length: end + ending - index,
      value: Number(figures),
      written: null,
    };
  }
  return { kind: "number", text: figures, length: end - index, ...readFigures(figures) };
}

/** How long «°», «er», «ra»… is where it closes a number; 0 where nothing such stands. */
function ordinalEnding(text: string, end: number): number {
  if (text[end] === "°") return 1;
  if (text[end] === "." && text[end + 1] === "°") return 2;
  const letters = isLetter(text[end]) ? runAt(text, end) : "";
  return ENDINGS_OF_ORDINALS.has(letters) ? letters.length : 0;
}
