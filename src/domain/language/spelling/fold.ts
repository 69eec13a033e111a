/** A text folded for reading, and where each of its characters stood. */
export interface Folded {
  readonly text: string;
  /** Place in the source of a character of `text`; its length is the source's. */
  readonly at: (index: number) => number;
}

/** What compatibility normalisation would make something else of, or leave alone. */
const OWN: Readonly<Record<string, string>> = {
  "℅": "%",
  º: "°",
  "°": "°",
  ª: "°",
  "˚": "°",
  "–": "-",
  "—": "-",
  "‒": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
  "’": "'",
  "‘": "'",
  "´": "'",
  "`": "'",
  "′": "'",
  "“": '"',
  "”": '"',
  "«": '"',
  "»": '"',
  "\u00ad": "",
  "\u200b": "",
  "\ufeff": "",
  "½": "½",
  "¼": "¼",
  "¾": "¾",
  "\u2028": "\n",
  "\r": "\n",
};

function foldCharacter(character: string): string {
  const own = OWN[character];
  if (own !== undefined) return own;
  return character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Every character below this is folded once and kept. */
const KEPT = 0x3000;
const kept: (string | undefined)[] = new Array<string | undefined>(KEPT);

/** What folding makes of one character, by its code. `foldedCharacter("Á".charCodeAt(0))` is "a". */
export function foldedCharacter(code: number): string {
  if (code >= KEPT) return foldCharacter(String.fromCharCode(code));
  return (kept[code] ??= foldCharacter(String.fromCharCode(code)));
}

/**
 * Folds a text: lower case, without accents (ñ is n), one form of each dash, quote and degree sign, «ﬁ» as «fi». Case
 * and accents are where scanning and people in a hurry slip.
 *
 * @example fold("Año").text // "ano"
 */
export function fold(source: string): Folded {
  const lower = source.toLowerCase();
  let moves = lower.length !== source.length;
  const text = lower.replace(NOT_PLAIN, (character) => {
    const piece = foldedCharacter(character.charCodeAt(0));
    if (piece.length !== 1) moves = true;
    return piece;
  });
  return moves ? foldMoving(source) : { text, at: itself };
}

/** What folding does not leave as it is; most characters of a text are none of these. */
const NOT_PLAIN = /[^ -_a-~\n]/g;

/** A text some of whose characters become none or several. */
function foldMoving(source: string): Folded {
  const pieces = Array.from({ length: source.length }, (_, index) =>
    foldedCharacter(source.charCodeAt(index)),
  );
  const places = pieces.flatMap((piece, index) => Array.from(piece, () => index));
  return { text: pieces.join(""), at: (index) => places[index] ?? source.length };
}

const itself = (index: number) => index;
