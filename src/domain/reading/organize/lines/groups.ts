import { keyForPeople } from "../../../language/spelling/same-text";
import { Change } from "../contract";
import { FoundHeader } from "../find/header-at";
import { SourceLine, excerpt } from "../source-line";
import { LineKind } from "./line-kind";

/** Lines that head a part of the table each, and what they say: «EJE 1. Gobierno», «RESULTADO 2: …». */
export interface Groups {
  /** Source lines of the heads. */
  readonly lines: readonly number[];
  /** What heads a row; "" above the first. */
  readonly headOf: (line: number) => string;
}

/** Fewer heads than these are a title that got between the rows. */
const FEWEST = 2;

/**
 * The parts that a table is divided in by lines that are no rows: heads that begin alike, «5.1.» and «5.2.» or «EJE 1» and «EJE 2»,
 * with rows under them. The first may stand above the headings.
 *
 * @param left the lines that were left out: those that a person keeps are no heads
 */
export function groupsOf(
  lines: readonly SourceLine[],
  kinds: readonly LineKind[],
  left: readonly LineKind[],
): Groups | undefined {
  const between = kinds.flatMap((kind, index) =>
    kind === "secciones" && left[index] === "secciones" ? [index] : [],
  );
  const above = kinds.findLastIndex(
    (kind, index) => kind === "titulos" && left[index] === "titulos" && isText(lines[index]!),
  );
  const heads = above < 0 ? between : [above, ...between];
  const beginnings = new Map<string, number>();
  for (const line of heads) count(beginnings, beginningOf(lines[line]!));
  const alike = heads.filter((line) => beginnings.get(beginningOf(lines[line]!))! >= FEWEST);
  const withRows = alike.filter((line, index) => {
    const next = alike[index + 1] ?? lines.length;
    return left.some((kind, row) => kind === "fila" && row > line && row < next);
  });
  const texts = new Set(withRows.map((line) => headText(lines[line]!)));
  if (texts.size < FEWEST) return undefined;
  let current = "";
  const heading = lines.map((line, index) => {
    if (withRows.includes(index)) current = headText(line);
    return current;
  });
  return { lines: withRows, headOf: (line) => heading[line] ?? "" };
}

const count = (times: Map<string, number>, text: string) => times.set(text, (times.get(text) ?? 0) + 1);

const isText = ({ filled, shown }: SourceLine) => filled.length > 0 && /\p{L}/u.test(shown[filled[0]!]!);

const headText = (line: SourceLine) =>
  excerpt(line, line.filled, Infinity).replaceAll(" · ", " ").replace(/\s+/g, " ").trim();

/** What heads of one kind have alike: their first word, or the shape of their number. */
function beginningOf(line: SourceLine): string {
  const [first = ""] = keyForPeople(headText(line)).split(/\s+/);
  return first.replace(/\d+/g, "#").replace(/[.:)]+$/, "");
}

/** What the column of the heads is called. */
const HEADING = "Sección";

/** The rows with a column more, what heads each. */
export function withGroups(
  rows: readonly SourceLine[],
  header: FoundHeader | undefined,
  { headOf }: Groups,
): { readonly rows: readonly SourceLine[]; readonly header: FoundHeader | undefined } {
  const width = Math.max(header?.headings.length ?? 0, ...rows.map(({ values }) => values.length));
  const added = rows.map((row): SourceLine => {
    const text = headOf(row.index);
    const fill = Array<string>(width - row.values.length).fill("");
    return {
      index: row.index,
      values: [...row.values, ...fill, text],
      shown: [...row.shown, ...fill, text],
      filled: text === "" ? row.filled : [...row.filled, width],
    };
  });
  const blank = Array<string>(width - (header?.headings.length ?? 0)).fill("");
  return { rows: added, header: header && { ...header, headings: [...header.headings, ...blank, HEADING] } };
}

/** That the heads became a column of their rows. */
export const groupsChange = (groups: Groups, lines: readonly SourceLine[], on: boolean): Change => ({
  key: "grupos",
  on,
  lines: groups.lines,
  before: headText(lines[groups.lines[0]!]!),
  after: HEADING,
});
