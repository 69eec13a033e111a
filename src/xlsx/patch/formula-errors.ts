/** hucre 1.0.0 writes a formula's last result "#REF!" as a text; viewers that do not recalculate then show no error. */

const MARK = "\uE0E0";

/** What hucre should be given as the result. */
export function markError(error: string): string {
  return MARK + error;
}

/** A text that holds the mark itself, in the file's own escape. */
export function hideMark(text: string): string {
  return text.includes(MARK) ? text.replaceAll(MARK, "_xE0E0_") : text;
}

/** The cells' markup with the marked results turned into errors. */
export function restoreErrors(sheetData: string): string {
  if (!sheetData.includes(MARK)) return sheetData;
  return sheetData.replace(
    new RegExp(` t="str">(<f(?: [^>]*)?>[^<]*</f>)<v>${MARK}([^<]*)</v>`, "g"),
    (_, formula: string, error: string) => ` t="e">${formula}<v>${error}</v>`,
  );
}
