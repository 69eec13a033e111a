import { decodeEntities } from "../xml/parse";

const FORMULA = /(<(?:\w+:)?f(?:\s[^<>]*)?>)([^<]+)(?=<\/)/g;
/** Stands before the number of a text that was taken out; no program writes it. */
const MARK = "\uE0E2";

/** A sheet's markup, and the texts of its formulas that were taken out of it. */
export interface FormulaTexts {
  readonly xml: string;
  /** What stands in a formula's element: as the file has it, still escaped, and as it reads. */
  readonly rawOf: (content: string) => string;
  readonly textOf: (raw: string) => string;
}

/**
 * Takes the texts of formulas out. They are nine tenths of a workbook of ours, the same one down each column: going through
 * each of their letters as markup would take longer than all the rest.
 */
export function takeFormulas(xml: string): FormulaTexts {
  // Where markup may be text the pattern could be wrong; no spreadsheet writes a sheet so.
  if (xml.includes("<!") || xml.includes(MARK)) return { xml, rawOf: same, textOf: same };
  const taken: string[] = [];
  return {
    xml: xml.replace(FORMULA, (_, tag: string, text: string) => tag + MARK + String(taken.push(text) - 1)),
    rawOf: (content) => (content.startsWith(MARK) ? (taken[Number(content.slice(1))] ?? "") : content),
    textOf: decodeEntities,
  };
}

const same = (text: string) => text;
