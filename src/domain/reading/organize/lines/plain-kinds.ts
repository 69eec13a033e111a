import { HeaderFinder } from "../../header";
import { LONGEST_HEADING, normalizeHeading } from "../../heading";
import { SourceLine } from "../source-line";

/** Dashes, pipes and what else draws a line between rows. */
const RULE = /^[\s:|+_=*.·~–—-]*$/;

/** Whether a line only draws a line: dashes under the headings, as Markdown has them, or between rows. */
export const isSeparator = ({ filled, shown }: SourceLine) =>
  filled.length > 0 && filled.every((column) => RULE.test(shown[column]!));

/**
 * Tells the lines that say the headings again, as on each page of a printed document.
 * @param headings those of the table, as written
 */
export function headingRepeats(headings: readonly string[], finder: HeaderFinder) {
  const own = headings.map((heading) => (heading === "" ? undefined : normalizeHeading(heading)));
  const isOwn = (text: string, column: number) =>
    own[column] !== undefined && text.length <= LONGEST_HEADING && normalizeHeading(text) === own[column];

  return ({ filled, shown }: SourceLine): boolean => {
    if (filled.length < 2) return false;
    if (filled.every((column) => isOwn(shown[column]!, column))) return true;
    const known = filled.filter((column) => finder.isHeading(shown[column]!)).length;
    return known >= 3 && known * 2 > filled.length;
  };
}
