import { CellValue } from "../../../base/cell";
import { HeadingCell } from "../../columns";
import { Header, HeaderFinder, isKnown, matchers } from "../../header";
import { LONGEST_HEADING, normalizeHeading } from "../../heading";
import { twoRowHeader } from "../../two-row-header";
import { ColumnKey, Target } from "../contract";
import { SourceLine } from "../source-line";

/** Headings found in the source. */
export interface FoundHeader {
  readonly target: Target;
  /** Source lines they take: one, or two. */
  readonly lines: readonly number[];
  /** What each column is headed by; "" without a heading. */
  readonly headings: readonly string[];
  /** First column, and the one after the last that may be this table's: several tables may stand side by side. */
  readonly left: number;
  readonly right: number;
}

/** The headings of a row by the columns of one of the tables. */
export function matchHeadings(headings: readonly string[], target: Target, left = 0, right = Infinity) {
  const cells: HeadingCell[] = [];
  headings.forEach((text, column) => {
    if (text === "" || column < left || column >= right || text.length > LONGEST_HEADING) return;
    cells.push({ column, text, normalized: normalizeHeading(text) });
  });
  const matcher = matchers[target];
  const match = (some: readonly HeadingCell[]) =>
    matcher.match(some, isKnown).columns as Partial<Record<ColumnKey, number>>;
  const columns = { ...match(cells) };
  const taken = new Set(Object.values(columns));
  for (const cell of cells) {
    if (taken.has(cell.column) || isKnown(cell.normalized)) continue;
    const key = keyOfPart(cell, match);
    if (key !== undefined) columns[key] ??= cell.column;
  }
  const exact = new Set(
    cells.filter(({ normalized }) => matcher.knows(normalized)).map(({ column }) => column),
  );
  return { columns, exact };
}

/** What the first part that is known says: «Línea estratégica / Acción» is an acción. */
function keyOfPart(
  { column, text }: HeadingCell,
  match: (cells: readonly HeadingCell[]) => Partial<Record<ColumnKey, number>>,
): ColumnKey | undefined {
  const parts = text.split("/");
  if (parts.length < 2) return undefined;
  for (const part of parts) {
    const [key] = Object.keys(match([{ column, text: part, normalized: normalizeHeading(part) }]));
    if (key !== undefined) return key as ColumnKey;
  }
  return undefined;
}

/** The headings that a line and perhaps the next one hold: of no table, of one, or of several side by side. */
export function headersAt(
  line: SourceLine,
  next: SourceLine | undefined,
  finder: HeaderFinder,
): readonly FoundHeader[] {
  if (line.filled.length < 2) return [];
  const two = next && (twoRowHeader(line.shown, next.shown, finder) ?? wrappedHeader(line, next, finder));
  const headings = (two ?? line.shown).map(String);
  const found = finder.headersOf(headings, 0);
  const lines = two ? [line.index, line.index + 1] : [line.index];
  const starts = found.map(({ match }) => Math.min(...Object.values(match.columns)));
  return found.map((header, index) => ({
    target: targetOf(header),
    lines,
    headings,
    left: found.length > 1 ? starts[index]! : 0,
    right: starts[index + 1] ?? Infinity,
  }));
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
