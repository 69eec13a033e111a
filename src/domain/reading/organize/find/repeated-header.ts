import { normalizeHeading } from "../../heading";
import { SourceLine } from "../source-line";
import { FoundHeader } from "./header-at";

/** Of the texts of a line, at least this part must be what the headings say in the same columns. */
const MOSTLY = 0.6;

/**
 * How many lines from one on say again what the headings of a table say, as on each page of a printed document; scraps of the
 * rows around may be glued to them, and some may say it a little otherwise.
 *
 * @param source the table's own lines of headings, one below the other
 * @returns 0 where the line is no heading again
 */
export function repeatedLines(
  lines: readonly SourceLine[],
  from: number,
  { lines: own }: Pick<FoundHeader, "lines">,
): number {
  for (let first = 0; first < own.length; first++) {
    if (!isAgain(lines[from], lines[own[first]!]!)) continue;
    let count = 1;
    while (first + count < own.length && isAgain(lines[from + count], lines[own[first + count]!]!)) count++;
    return count;
  }
  return 0;
}

function isAgain(line: SourceLine | undefined, heading: SourceLine): boolean {
  if (!line || line.filled.length < 2) return false;
  const same = line.filled.filter((column) => saysAgain(line.shown[column]!, heading.shown[column] ?? ""));
  return same.length >= 2 && same.length >= line.filled.length * MOSTLY;
}

/** «Estrategia Actividad Celebrar» says «Estrategia Actividad» again. */
function saysAgain(text: string, heading: string): boolean {
  if (heading === "") return false;
  const said = normalizeHeading(text.slice(0, heading.length + 40));
  const own = normalizeHeading(heading);
  return own !== "" && (said === own || said.startsWith(`${own} `));
}

/** What is glued to a heading that comes again: the beginning of the row below. "" for nothing. */
export function scrapOf(text: string, heading: string): string {
  const words = heading.split(/\s+/).filter(Boolean);
  let rest = text.trim();
  for (const word of words) {
    if (!rest.toLowerCase().startsWith(word.toLowerCase())) return "";
    rest = rest.slice(word.length).trimStart();
  }
  return rest;
}
