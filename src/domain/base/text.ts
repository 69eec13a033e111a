// Excel's equality: what decides a figure, in the pane as in the workbook's formulas. Without case, with accents. What
// identifies rows and words is compared as people do, who forgive an accent: `language/spelling`.

/** What formulas turn into a space before TRIM: it takes away no other white space, and these come with what is pasted. */
const SPACES = /[\u00a0\n\r]/g;

/**
 * A text as TRIM leaves it once non-breaking spaces and line breaks are spaces: none at its ends, one between words. A tab
 * stays, as in Excel.
 *
 * @example trimmed(" Plan\u00a0de \n acción ") // "Plan de acción"
 */
export const trimmed = (text: string): string =>
  text.replace(SPACES, " ").replace(/ {2,}/g, " ").replace(/^ | $/g, "");

/** A text as Excel's = sees it: without case. `caseless("SÍ") === caseless("sí")`, and neither is `caseless("si")`. */
export const caseless = (text: string): string => text.toLowerCase();

/**
 * What texts that decide the same figure have in common: the workbook's formulas compare `TRIM(…)` with `=`.
 *
 * @example keyForExcel("Sí\u00a0") === keyForExcel("sí") // true: a «Sí» with a space at its end counts
 */
export const keyForExcel = (text: string): string => caseless(trimmed(text));
