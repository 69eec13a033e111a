import { fold } from "../spelling/fold";

/** A sentence that ends and another that begins; a new line with a number, a bullet or a capital. */
const BREAK =
  /(?<=[.;])(?<!(?:^|\n)\s*\d{1,2}\.)\s+(?=\p{Lu})|\n\s*(?=(?:\d{1,2}[.)-]|[a-j]\)|[-•*·✓–])\s*\p{L})|\n\s*(?=\p{Lu})/u;
const NUMBERING = /^\s*(?:\d{1,2}[.)-]|[a-j]\)|[-•*·✓–])\s*/;
/** Shorter ones are a rest or an abbreviation, not something to be done. */
const SHORTEST = 15;
const DEED = /^(?:[a-z]{3,}(?:cion|sion|miento)|[a-z]{2,}[aei]r)$/;

const firstWord = (text: string) => /^[a-z]+/.exec(fold(text).text)?.[0] ?? "";

/** Whether a text begins as what an entity does is said: «Identificación de…», «Mejoramiento…», «Diseñar…». */
export const beginsWithDeed = (text: string) => DEED.test(firstWord(text));

/** Numbers or letters of a list whose lines were lost: «a) Publicar b) Capacitar». */
const MARKER = /(?<!\S)(?:([a-j])\)|(\d{1,2})[.)])\s*(?=\p{L})/gu;

/** The pieces of a text that begins with the first mark of a list and has the others in their order; empty otherwise. */
function listedIn(text: string): readonly string[] {
  const markers = [...text.matchAll(MARKER)];
  const inOrder = markers.every(([, letter, number], index) =>
    letter === undefined ? number === String(index + 1) : letter === "abcdefghij"[index],
  );
  if (!inOrder || markers.length < 2 || text.slice(0, markers[0]!.index).trim() !== "") return [];
  return markers.map(({ index, 0: marker }, at) =>
    text.slice(index + marker.length, markers[at + 1]?.index).replace(/[\s,;]+$/, ""),
  );
}

/** A semicolon, or a slash with white space on both sides: «y/o» and «servicios/trámites» have none. */
const SEPARATOR = /;\s+(?:y\s+)?|\s\/\s/;

/** A deed with its own object; «socializar y adoptar» is of the one before. */
const WITH_OBJECT = /^([a-z]{2,}[aei]r)\s+(?!(?:[yeou]|para|por|con|segun)\s)[a-z]/;

/** Nouns and adjectives that end as deeds do. */
const NO_DEED =
  /^(?:taller|mujer|lugar|hogar|bienestar|ejemplar|pilar|celular|escolar|familiar|popular|titular|auxiliar|militar|similar|particular|circular|alquiler|lider|primer|tercer)$/;

function isWholeDeed(text: string): boolean {
  const [, deed] = WITH_OBJECT.exec(fold(text).text) ?? [];
  return deed !== undefined && !NO_DEED.test(deed) && text.length >= SHORTEST;
}

/**
 * The acciones of a cell where it plainly has several: numbered or with bullets, line by line, or sentences that each
 * begin with a deed or all with the same word, or deeds with a semicolon or a slash between them. Empty where it has one.
 *
 * @example accionesIn("Identificación de servicios. Mejoramiento de trámites.").length // 2
 */
export function accionesIn(text: string): readonly string[] {
  const listed = listedIn(text);
  if (listed.length > 0 && listed.every(beginsWithDeed)) return listed;
  const sentences = sentencesIn(text);
  if (sentences.length > 0) return sentences;
  const deeds = text.split(SEPARATOR).map((piece) => piece.trim());
  return deeds.length > 1 && deeds.every(isWholeDeed) ? deeds : [];
}

function sentencesIn(text: string): readonly string[] {
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
