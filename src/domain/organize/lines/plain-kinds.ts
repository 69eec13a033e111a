import { HeaderFinder } from "../../reading/header";
import { normalizeHeading } from "../../reading/heading";
import { SourceLine } from "../source-line";

/** Dashes, pipes and what else draws a line between rows. */
const RULE = /^[\s:|+_=*.·~–—-]*$/;

/** Whether a line only draws a line: dashes under the headings, as Markdown has them, or between rows. */
export const isSeparator = ({ filled, shown }: SourceLine) =>
  filled.length > 0 && filled.every((column) => RULE.test(shown[column]!));

/** Whether a line says the headings again, as on each page of a printed document. */
export function repeatsHeadings(
  { filled, shown }: SourceLine,
  headings: readonly string[],
  finder: HeaderFinder,
): boolean {
  if (filled.length < 2) return false;
  const own = filled.filter((column) => sameHeading(shown[column]!, headings[column])).length;
  if (own === filled.length) return true;
  const known = filled.filter((column) => finder.isHeading(shown[column]!)).length;
  return known >= 3 && known * 2 > filled.length;
}

const sameHeading = (text: string, heading: string | undefined) =>
  heading !== undefined && heading !== "" && normalizeHeading(text) === normalizeHeading(heading);
