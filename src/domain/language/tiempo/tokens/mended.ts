type Mend = readonly [pattern: RegExp, replacement: string | ((...found: string[]) => string)];

const YEAR = "(?:19|20)\\d\\d";
const MONTH = "(?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)\\p{L}*";

/** What people put between day, month and year: once, twice, or more than one thing. */
const BETWEEN = "[ \\t_*|\\\\,./·-]+";

/** A number after these counts them: «semestres 1 - 2 2010» has no day. */
const COUNTED =
  "(?:semestre|trimestre|cuatrimestre|bimestre|mes|mese|fase|etapa|periodo|semana|vigencia|año)s?";

const together = (text: string) => text.replace(/ /g, "");

const mends: readonly Mend[] = [
  // An «ñ» that went through the wrong alphabet: «a?os», «aÃ±os».
  [/\b(a)(?:\?|\ufffd|Ã±)(os?)\b/gi, "$1ñ$2"],
  // Letters and figures that a PDF set apart: «d i c i e m b r e», «2 0 1 5», «0 1 / 0 2 / 1 5».
  [/(?<!\S)\p{L}(?: \p{L}){3,}(?!\S)/gu, together],
  [/(?<!\S)\d \d ?([/-]) ?\d \d ?\1 ?\d \d(?: \d \d)?(?!\S)/g, together],
  [/(?<!\S)(?:1 9|2 0) \d \d(?!\S| \d)/g, together],
  // «30//09/2015», «30_09_2015», «30 09 2015»: a day, a month and a year, whatever stands between.
  [
    new RegExp(
      `(?<![\\d.,/-]|${COUNTED}\\W{1,3})(\\d{1,2})${BETWEEN}(\\d{1,2})${BETWEEN}(${YEAR})(?!\\d)`,
      "giu",
    ),
    "$1/$2/$3",
  ],
  // «15_octubre_2015»
  [/(?<=\d)[ \t]*[_*|\\]+[ \t]*(?=\p{L}{2})/gu, "-"],
  [/(?<=\p{L}{2})[ \t]*[_*|\\]+[ \t]*(?=\d)/gu, "-"],
  // «Octubre.15.2015», «Marzo 20.2015»: no decimal point.
  [new RegExp(`(?<!\\p{L})(${MONTH})[. ]+(\\d{1,2})\\.(${YEAR})(?!\\d)`, "giu"), "$1 $2 de $3"],
];

/**
 * A tiempo as its authors meant to write it: its words whole, and the parts of a date apart.
 *
 * @example mended("Octubre.15.2015") // "Octubre 15 de 2015"
 */
export const mended = (text: string): string =>
  mends.reduce((written, [pattern, replacement]) => written.replace(pattern, replacement as string), text);
