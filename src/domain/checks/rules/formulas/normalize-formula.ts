/** Anything between quotes is data and stays as it is. */
const QUOTED = /("(?:[^"]|"")*")/;

const HEADING = "((?:'.|[^'\\][])*)";
const TABLE = "[\\p{L}_\\\\][\\p{L}\\p{N}_.]*";
const thisRow = new RegExp(
  `(?:${TABLE})?(?:\\[\\[#THIS ROW\\],\\[${HEADING}\\]\\]|\\[@\\[${HEADING}\\]\\]|\\[@${HEADING}\\])`,
  "gu",
);
const wholeColumn = new RegExp(`${TABLE}\\[${HEADING}\\]`, "gu");
const reference = /(?<![\p{L}\p{N}_.!$'[])\$?([A-Z]{1,3})\$?(\d+)(?![\p{L}\p{N}_.(!:])/gu;

/**
 * Makes a reader of formulas that drops what Excel, LibreOffice and people write differently and means the same: white
 * space, case, the table's name, [@X] for [[#This Row],[X]], and plain references to the same row ($M14). It remembers
 * what it read: in a column of structured formulas every row has the same text.
 *
 * @param headingAt the heading of the column with some letters, where the table has one there
 * @returns a function of an en-US formula with "=" and of the sheet row where it stands, from 1
 * @example formulaNormalizer(() => "Meta")("=[@Avance]/$M14", 14) // "=[@AVANCE]/[@META]"
 */
export function formulaNormalizer(headingAt: (letters: string) => string | undefined) {
  const seen = new Map<string, { readonly text: string; readonly hasReferences: boolean }>();

  function structured(formula: string) {
    let known = seen.get(formula);
    if (!known) {
      const text = outsideQuotes(formula, structuredPart);
      known = { text, hasReferences: text.search(reference) >= 0 };
      seen.set(formula, known);
    }
    return known;
  }

  return (formula: string, row: number): string => {
    const { text, hasReferences } = structured(formula);
    if (!hasReferences) return text;
    return outsideQuotes(text, (part) =>
      part.replace(reference, (found, letters: string, number: string) => {
        const heading = Number(number) === row ? headingAt(letters) : undefined;
        return heading === undefined ? found : `[@${structuredPart(heading)}]`;
      }),
    );
  };
}

/** The rows of the cells that a formula names by their place, from 1. `rowsNamedIn("=G9/F9")` is [9, 9]. */
export function rowsNamedIn(formula: string): readonly number[] {
  const parts = formula.toUpperCase().split(QUOTED);
  return parts.flatMap((part, index) =>
    index % 2 === 1 ? [] : [...part.matchAll(reference)].map((match) => Number(match[2])),
  );
}

function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}

function structuredPart(part: string): string {
  return part
    .toUpperCase()
    .replace(/_XLFN\./g, "")
    .replace(thisRow, (_, a?: string, b?: string, c?: string) => `[@${a ?? b ?? c ?? ""}]`)
    .replace(wholeColumn, "[$1]")
    .replace(/\s+/g, "");
}
