import { CellValue } from "../../../base/cell";
import { Header, HeaderFinder } from "../../header";
import { twoRowHeader } from "../../two-row-header";
import { matchHeadings } from "../columns/by-heading";
import { ColumnKey, Target } from "../contract";
import { MergeIndex, SourceLine } from "../source-line";
import { ComposedHeadings, composedHeadings, looksLikeHeadings } from "./heading-lines";

/** Headings found in the source. */
export interface FoundHeader {
  readonly target: Target;
  /** Source lines they take, one below the other. */
  readonly lines: readonly number[];
  /** What each column is headed by; "" without a heading. */
  readonly headings: readonly string[];
  /** First column, and the one after the last that may be this table's: several tables may stand side by side. */
  readonly left: number;
  readonly right: number;
}

/** The headings that begin in a line: of no table, of one, or of several side by side. */
export function headersAt(
  lines: readonly SourceLine[],
  index: number,
  merges: MergeIndex,
  finder: HeaderFinder,
): readonly FoundHeader[] {
  const line = lines[index]!;
  if (line.filled.length < 2) return [];
  const { lines: taken, headings } = headingsFrom(lines, index, merges, finder);
  const found = finder.headersOf(headings, 0);
  const starts = found.map(({ match }) => Math.min(...Object.values(match.columns)));
  return found.map((header, each) => ({
    target: targetOf(header),
    lines: taken,
    headings,
    left: found.length > 1 ? starts[each]! : 0,
    right: starts[each + 1] ?? Infinity,
  }));
}

/** Headings in one line or in several, whatever they say. */
function headingsFrom(
  lines: readonly SourceLine[],
  index: number,
  merges: MergeIndex,
  finder: HeaderFinder,
): ComposedHeadings {
  const line = lines[index]!;
  const next = lines[index + 1];
  const two = next && (twoRowHeader(line.shown, next.shown, finder) ?? wrappedHeader(line, next, finder));
  return two
    ? { lines: [index, index + 1], headings: two.map(String) }
    : composedHeadings(lines, index, merges);
}

/** Headings that look like those of such a table, where none says what the standard ones say. */
export function likelyHeaderAt(
  lines: readonly SourceLine[],
  index: number,
  merges: MergeIndex,
): FoundHeader | undefined {
  const { lines: taken, headings } = composedHeadings(lines, index, merges);
  const filled = headings.flatMap((text, column) => (text === "" ? [] : [column]));
  if (!looksLikeHeadings({ shown: headings, filled })) return undefined;
  const { columns } = matchHeadings(headings, "matriz");
  return {
    target: followsUp(columns) ? "matriz" : "marcoOperativo",
    lines: taken,
    headings,
    left: 0,
    right: Infinity,
  };
}

/** Columns that only a follow-up has: a plan may have its líneas base too. */
const FOLLOW_UP = ["cumplimiento", "recomendaciones", "avance", "reportado", "metaALaFecha"] as const;

/** Of headings that are as much of one table as of the other, only what follows up makes them a matriz. */
export const followsUp = (columns: Partial<Record<ColumnKey, number>>) =>
  FOLLOW_UP.some((key) => columns[key] !== undefined);

const targetOf = ({ kind, match }: Header): Target =>
  kind === "matriz" && !followsUp(match.columns) ? "marcoOperativo" : kind;

/** Headings that were broken in two lines: «Beneficios para» above «los ciudadanos». */
function wrappedHeader(
  line: SourceLine,
  next: SourceLine,
  finder: HeaderFinder,
): readonly CellValue[] | undefined {
  if (next.filled.length === 0 || next.filled.length > line.filled.length) return undefined;
  const joined = line.shown.map((text, column) => `${text} ${next.shown[column] ?? ""}`.trim());
  const whole = next.filled.every(
    (column) =>
      line.shown[column] && /\p{L}/u.test(next.shown[column]!) && finder.isHeading(joined[column] ?? ""),
  );
  if (!whole) return undefined;
  const known = (texts: readonly string[]) => texts.filter((text) => finder.isHeading(text)).length;
  return known(joined) >= known(line.shown) && known(joined) >= 3 ? joined : undefined;
}
