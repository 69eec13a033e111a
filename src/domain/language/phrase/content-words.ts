import { fold } from "../spelling/fold";

/** Words that say nothing of what an acción is about, and the numbers, which stand as words or as figures. */
const EMPTY = new Set(
  (
    "accion acciones ante bajo como con contra cuando cual cuales cada del desde donde durante ella ellas ellos entre era esa esas ese eso " +
    "esos esta estas este esto estos fue hacia han hasta hay las les los mas mediante mismo misma mismos mismas muy nos " +
    "nuestra nuestro otra otras otro otros para pero por porque que quien quienes sea sean segun ser sin sobre son sus " +
    "tal tales tambien toda todas todo todos traves una unas uno unos " +
    "dos tres cuatro cinco seis siete ocho nueve diez"
  ).split(" "),
);

/** «GEL-T», «GEL- T» and «GELT» are one word. */
const HYPHENED = /\b([a-z]{2,4}) ?- ?([a-z])\b/g;
const SHORTEST = 3;
const PLURAL = /(?:(?<=[^aeiou])es|s)$/;

/** Endings by which words of one family differ: «gestión» and «gestionar», «mejorar» and «mejoramiento». */
const ENDING = new RegExp(
  `(?<=^.{3,})(?:${[
    "amiento|imiento|acion|icion|cion|ion|acional|icional|cional|cionar|ional|ionar",
    "ividad|idad|ivo|iva|ario|aria|ado|ada|ido|ida|ador|adora|able|ible|mente|ancia|encia|ando|iendo",
    "ar|er|ir|al|ico|ica|io|ia|o|a|e",
  ].join("|")})$`,
);

/** How a family spells the end of its stem: «elección» and «elegir», «inversión» and «invertir», «suscripción» and «suscribir». */
const asSpelled = (word: string) => word.replace(/g$/, "c").replace(/[ds]$/, "t").replace(/b$/, "p");

/** What scanning takes for something else: «Gobiemo» is «Gobierno», «empairne» is «empalme». */
const asScanned = (word: string) => word.replace(/rn/g, "m").replace(/l/g, "i");

const stem = (word: string) => asScanned(asSpelled(word.replace(PLURAL, "").replace(ENDING, "")));

/**
 * What a sentence is about: the stems of its words, each once, without articles, prepositions or numbers. Not for people
 * to read; two sentences that share them say the same, whatever the tense, the number or the slips of scanning.
 *
 * @example contentWords("Gestionar el mejoramiento") // the same set as of "Gestión para mejorar"
 */
export function contentWords(text: string): ReadonlySet<string> {
  const words =
    fold(text)
      .text.replace(HYPHENED, "$1$2")
      .match(/[a-z]+/g) ?? [];
  return new Set(words.filter((word) => word.length >= SHORTEST && !EMPTY.has(word)).map(stem));
}
