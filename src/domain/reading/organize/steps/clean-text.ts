import { beginsInside, isCut, joinTexts } from "./sentence";

const TAG = /<\/?(?:p|br|i|b|u|em|strong|span|div|font|sup|sub|o:p|li|ul|ol|a|h\d)\b[^<>]*>/gi;
const BREAKING_TAG = /<(?:br|\/p|\/div|\/li)\b[^<>]*>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&quot;": '"',
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
};

/** The number of a footnote, as Word writes it after what it is about. */
const NOTE = /(?<=\S) ?\[\d{1,3}\]/g;

/** Nothing is cleaned where none of these is: most cells. */
const SUSPICIOUS = /\[\d|[<&*\n\r\t\v\f\u00a0\u00ad\u2000-\u200d\u2028\u2029\u202f\ufeff]| {2}|^\s|\s$/;

function cleanOnce(text: string): string {
  return text
    .replace(BREAKING_TAG, "\n")
    .replace(TAG, " ")
    .replace(/&(?:nbsp|quot|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\*\*([^*\n]+)\*\*/g, "$1")
    .replace(NOTE, "")
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, "")
    .replace(/[\u00a0\u2000-\u200a\u202f\t]/g, " ")
    .replace(/\r\n|[\r\u2028\u2029\v\f]/g, "\n")
    .split("\n")
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .filter((line) => line !== "")
    .reduce(joinLine, "");
}

/** «informa-» above «ción» is one word; what goes on in lower case, or after «de la», is the same sentence. */
function joinLine(above: string, line: string): string {
  if (above === "") return line;
  const last = above.slice(above.lastIndexOf("\n") + 1);
  const goesOn = beginsInside(line) || (isCut(last) && /^[\p{L}\d]/u.test(line));
  return goesOn ? joinTexts(above, line) : `${above}\n${line}`;
}

/** Cleaning may uncover more to clean, as in `&amp;nbsp;`; nobody writes it deeper than this. */
const MOST_TIMES = 4;

/**
 * A text without what copying leaves in it: HTML, non-breaking and doubled spaces, words cut at the end of a line.
 * Lists keep their lines.
 *
 * @example cleanText("publicar  la informa-\nción<br>") // "publicar la información"
 */
export function cleanText(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  let cleaned = cleanOnce(text);
  for (let times = 1; times < MOST_TIMES; times++) {
    const again = cleanOnce(cleaned);
    if (again === cleaned) break;
    cleaned = again;
  }
  return cleaned;
}
