/** Number words; anything between is written in figures in the plans. */
const WORDS: Readonly<Record<string, number>> = {
  un: 1,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  quince: 15,
  veinte: 20,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  cien: 100,
};

/** A number in figures, Colombian: 1.900 is a thousand nine hundred and 7,75 a decimal. 1.5 is neither, and is not read. */
const FIGURES = "(?:[1-9]\\d{0,2}(?:\\.\\d{3})+|[1-9]\\d*|0)(?:,\\d+)?";

/** For regular expressions over plain text (lower case, no accents): a number in figures or in words, or both: «cuatro (4)». */
export const NUMBER = `(?:(?:${Object.keys(WORDS).join("|")}) ?\\(${FIGURES}\\)|${FIGURES}|${Object.keys(WORDS).join("|")})(?![\\d.,]*\\d)`;

/** Whether a text has a number, in figures or in words. */
export const hasNumber = (plain: string): boolean =>
  /\d/.test(plain) || plain.split(/[^a-z]+/).some((word) => WORDS[word] !== undefined);

/**
 * The number that a match of `NUMBER` says. `numberOf("1.900")` is 1900; `numberOf("uno")` is 1.
 * @returns null where words and figures disagree: «cuatro (5)»
 */
export function numberOf(text: string): number | null {
  const both = /^([a-z]+) ?\((.+)\)$/.exec(text);
  if (both) {
    const [, word = "", figures = ""] = both;
    const number = numberOf(figures);
    return number === WORDS[word] ? number : null;
  }
  const word = WORDS[text];
  if (word !== undefined) return word;
  const number = Number(text.replaceAll(".", "").replace(",", "."));
  return Number.isFinite(number) ? number : null;
}
