import { isBlank } from "../../cell/cell";
import { marcoOperativo } from "../../tables/marco-operativo";
import { matriz } from "../../tables/matriz";
import { Table } from "../../tables/column";
import { isKnown, matchers } from "../../reading/header";
import { normalizeHeading } from "../../reading/heading";
import { Choices, ColumnKey, SourceColumn, Target } from "../contract";
import { FoundHeader, matchHeadings } from "../find/header-at";
import { SourceLine } from "../source-line";
import { contentOf } from "./content";

/** From here on a column is taken for what its cells look like; where its heading says something else, from further on. */
const LIKELY = 0.45;
const LIKELY_UNDER_A_HEADING = 0.8;
/** Below this a person is asked. */
const SURE = 0.75;

export const tableOf = (target: Target): Table<ColumnKey> => (target === "matriz" ? matriz : marcoOperativo);

/** The columns that every table of the kind should have, in their order. */
export const standardColumns = (target: Target) =>
  tableOf(target).columns.filter(({ view }) => view === "norma");

interface Candidate {
  readonly column: number;
  readonly key: ColumnKey;
  readonly score: number;
}

/**
 * Tells what each column of the source is: by what a person chose, by its heading, and else by what its cells hold.
 * Columns without a cell nor a heading are left out.
 *
 * @param rows the lines that are rows of the table
 */
export function matchColumns(
  rows: readonly SourceLine[],
  header: FoundHeader | undefined,
  target: Target,
  chosen: Choices["columns"] = {},
): SourceColumn[] {
  const headings = header?.headings ?? [];
  const used = usedColumns(rows, headings);
  const result = new Map<number, SourceColumn>();
  const free = new Set(standardColumns(target).map(({ key }) => key));
  const known = new Set(tableOf(target).columns.map(({ key }) => key));
  const set = (column: number, part: Omit<SourceColumn, "index" | "heading">) => {
    result.set(column, { index: column, heading: headings[column] ?? "", ...part });
    if (part.key !== null) free.delete(part.key);
  };
  const taken = () => new Set([...result.values()].map(({ key }) => key));

  for (const column of used) {
    const key = chosen[column];
    if (key === undefined || (key !== null && (!known.has(key) || taken().has(key)))) continue;
    set(column, { key, how: "chosen", confidence: 1, doubtful: false });
  }
  if (header) {
    const { columns, exact } = matchHeadings(headings, target, header.left, header.right);
    for (const [key, column] of Object.entries(columns) as [ColumnKey, number][]) {
      if (result.has(column) || taken().has(key)) continue;
      set(column, { key, how: "heading", confidence: exact.has(column) ? 1 : 0.9, doubtful: false });
    }
  }
  for (const column of header ? used : []) {
    if (!result.has(column) && isOfTheOther(headings[column] ?? "", target))
      set(column, { key: null, how: "heading", confidence: 1, doubtful: false });
  }
  const rest = used.filter((column) => !result.has(column));
  for (const { column, key, confidence } of byContent(rest, rows, [...free], used, target)) {
    const least = (headings[column] ?? "") === "" ? LIKELY : LIKELY_UNDER_A_HEADING;
    if (confidence < least) continue;
    const doubtful = confidence < SURE || (headings[column] ?? "") !== "";
    set(column, { key, how: "content", confidence, doubtful });
  }
  // The only column that is left is the only one that is missing, whatever its dashes look like.
  const left = rest.filter((column) => !result.has(column) && (headings[column] ?? "") === "");
  const [missing] = free;
  if (left.length === 1 && free.size === 1 && missing !== undefined) {
    set(left[0]!, { key: missing, how: "content", confidence: 0.5, doubtful: true });
  }
  for (const column of rest) {
    if (!result.has(column)) set(column, { key: null, how: "unknown", confidence: 0, doubtful: true });
  }
  return [...result.values()].sort((a, b) => a.index - b.index);
}

/** Whether a heading says what the other standard table has: «No.» in a marco is no doubt, and stays at its right. */
function isOfTheOther(heading: string, target: Target): boolean {
  const normalized = normalizeHeading(heading);
  return !matchers[target].knows(normalized) && isKnown(normalized);
}

function usedColumns(rows: readonly SourceLine[], headings: readonly string[]): number[] {
  const used = new Set<number>();
  for (const { filled } of rows) for (const column of filled) used.add(column);
  headings.forEach((text, column) => {
    if (!isBlank(text)) used.add(column);
  });
  return [...used].sort((a, b) => a - b);
}

/** Assigns columns to keys by what their cells look like, the likeliest first. */
function byContent(
  columns: readonly number[],
  rows: readonly SourceLine[],
  keys: readonly ColumnKey[],
  used: readonly number[],
  target: Target,
) {
  if (columns.length === 0 || keys.length === 0) return [];
  const order = standardColumns(target).map(({ key }) => key);
  const candidates: Candidate[] = [];
  for (const column of columns) {
    const { likeness, cells } = contentOf(rows.map(({ shown }) => shown[column] ?? ""));
    if (cells === 0) continue;
    for (const key of keys) {
      const near = nearness(used.indexOf(column), used.length, order.indexOf(key), order.length);
      candidates.push({ column, key, score: (likeness[key] ?? 0) * 0.8 + near * 0.2 });
    }
  }
  candidates.sort((a, b) => b.score - a.score);
  const assigned: { column: number; key: ColumnKey; confidence: number }[] = [];
  const takenColumns = new Set<number>();
  const takenKeys = new Set<ColumnKey>();
  for (const { column, key, score } of candidates) {
    if (takenColumns.has(column) || takenKeys.has(key)) continue;
    takenColumns.add(column);
    takenKeys.add(key);
    const rival = candidates.find(
      (other) => other.column === column && other.key !== key && !takenKeys.has(other.key),
    );
    // What leaves others far behind is surer than what is only likely.
    const ahead = Math.min(1, 2 * (score - (rival?.score ?? 0)));
    assigned.push({ column, key, confidence: Math.min(0.95, score * 0.75 + ahead * 0.35) });
  }
  return assigned;
}

/** 1 where a column stands where the standard table has it, less the farther it is. */
function nearness(place: number, places: number, rank: number, ranks: number): number {
  if (places < 2 || ranks < 2) return 0;
  return Math.max(0, 1 - 2 * Math.abs(place / (places - 1) - rank / (ranks - 1)));
}
