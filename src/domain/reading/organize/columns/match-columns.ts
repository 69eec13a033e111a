import { isBlank } from "../../../base/cell";
import { marcoOperativo } from "../../../plan/tables/marco-operativo";
import { matriz } from "../../../plan/tables/matriz";
import { norma } from "../../../plan/tables/matriz-norma";
import { Column, Table } from "../../../plan/tables/column";
import { isKnown, matchers } from "../../header";
import { normalizeHeading } from "../../heading";
import { Choices, ColumnKey, SourceColumn, Target } from "../contract";
import { FoundHeader, matchHeadings } from "../find/header-at";
import { SourceLine } from "../source-line";
import { byContent } from "./by-content";

/** From here on a column is taken for what its cells look like; where its heading says something else, from further on. */
const LIKELY = 0.45;
const LIKELY_UNDER_A_HEADING = 0.8;
/** Below this a person is asked. */
const SURE = 0.75;

export const tableOf = (target: Target): Table<ColumnKey> => (target === "matriz" ? matriz : marcoOperativo);

/** The columns that every table of the kind should have, in their order. */
export const standardColumns = (target: Target): readonly Column<ColumnKey>[] =>
  target === "matriz" ? norma : marcoOperativo.columns;

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
    if (result.has(column)) continue;
    const aside = { key: null, how: "heading", confidence: 1 } as const;
    if (isOfTheOther(headings[column] ?? "", target)) set(column, { ...aside, doubtful: false });
    const same = sameHeading(headings, column, target, [...result.values()]);
    if (same?.how === "chosen") set(column, { ...aside, doubtful: false });
    else if (same) {
      result.set(same.index, { ...same, doubtful: true });
      set(column, { ...aside, doubtful: true, rivals: [same.key!] });
    }
  }
  const rest = used.filter((column) => !result.has(column));
  const order = standardColumns(target).map(({ key }) => key);
  for (const { column, key, confidence, rivalled, rivals } of byContent(rest, rows, [...free], used, order)) {
    const least = (headings[column] ?? "") === "" ? LIKELY : LIKELY_UNDER_A_HEADING;
    if (confidence < least) continue;
    const doubtful = rivalled || confidence < SURE || (headings[column] ?? "") !== "";
    set(column, { key, how: "content", confidence, doubtful, rivals });
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

/** The column, of those that are told, whose heading says as much the same: «Meta 2020» beside «Meta 2021». */
function sameHeading(
  headings: readonly string[],
  column: number,
  target: Target,
  told: readonly SourceColumn[],
): SourceColumn | undefined {
  const alone = matchHeadings(headings, target, column, column + 1);
  const [key] = Object.keys(alone.columns);
  if (key === undefined) return undefined;
  const same = told.find((each) => each.key === key);
  if (!same || same.how === "chosen") return same;
  const { exact } = matchHeadings(headings, target, same.index, same.index + 1);
  return same.how === "heading" && exact.has(same.index) === alone.exact.has(column) ? same : undefined;
}

function usedColumns(rows: readonly SourceLine[], headings: readonly string[]): number[] {
  const used = new Set<number>();
  for (const { filled } of rows) for (const column of filled) used.add(column);
  headings.forEach((text, column) => {
    if (!isBlank(text)) used.add(column);
  });
  return [...used].sort((a, b) => a - b);
}
