import { isBlank } from "../../../base/cell";
import { marcoOperativo } from "../../../plan/tables/marco-operativo";
import { matriz } from "../../../plan/tables/matriz";
import { norma } from "../../../plan/tables/matriz-norma";
import { Column, Table } from "../../../plan/tables/column";
import { Choices, ColumnKey, SourceColumn, Target } from "../contract";
import { FoundHeader } from "../find/header-at";
import { SourceLine } from "../source-line";
import { lastReached, seriesIn } from "../series/series";
import { byContent } from "./by-content";
import { columnOfKey, holdsItsChoices, matchHeadings, saysExactly } from "./by-heading";
import { PLAIN, isVague, mayBeHeading } from "./heading-meaning";

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
  const set = (column: number, part: Omit<SourceColumn, "index" | "heading">) => {
    result.set(column, { index: column, heading: headings[column] ?? "", ...part });
    if (part.key !== null) free.delete(part.key);
  };
  const taken = () => new Set([...result.values()].map(({ key }) => key));

  for (const column of used) {
    const key = chosen[column];
    if (key === undefined || (key !== null && (!columnOfKey(key, target) || taken().has(key)))) continue;
    set(column, { key, how: "chosen", confidence: 1, doubtful: false });
  }
  if (header) {
    const open = headings.map((text, column) => (result.has(column) ? "" : text));
    const { columns, ranks, rivals } = matchHeadings(open, target, header.left, header.right);
    const rivalled = new Set(rivals.values());
    for (const [key, column] of Object.entries(columns) as [ColumnKey, number][]) {
      const cells = rows.map(({ values }) => values[column] ?? "");
      if (taken().has(key) || !holdsItsChoices(key, target, cells)) continue;
      const rank = ranks.get(column)!;
      const exact = saysExactly(headings[column]!, rank, target);
      const doubtful = rivalled.has(key) || rank < PLAIN;
      set(column, { key, how: "heading", confidence: exact ? 1 : Math.min(0.9, rank), doubtful });
    }
    const corte = avanceOfCorte(headings, header, rows, result);
    if (corte !== undefined) set(corte, { key: "avance", how: "heading", confidence: PLAIN, doubtful: true });
    for (const [column, key] of rivals) {
      if (result.has(column) || (corte !== undefined && key === "avance")) continue;
      const settled = chosenFor(result, key);
      const part = { key: null, how: "heading", confidence: 1 } as const;
      set(column, settled ? { ...part, doubtful: false } : { ...part, doubtful: true, rivals: [key] });
    }
    for (const column of used) {
      const text = headings[column] ?? "";
      if (!result.has(column) && mayBeHeading(text) && !isVague(text))
        set(column, { key: null, how: "heading", confidence: 1, doubtful: false });
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
    const named = (headings[column] ?? "") !== "";
    if (!result.has(column)) set(column, { key: null, how: "unknown", confidence: 0, doubtful: !named });
  }
  return [...result.values()].sort((a, b) => a.index - b.index);
}

/**
 * Of a table with a column for each period, the last one that says what was reached is the avance, where no column is that of the whole
 * plan; those before are the past.
 *
 * @param result takes back a past one that was taken for it
 * @returns undefined where the avance is known, or there is none
 */
function avanceOfCorte(
  headings: readonly string[],
  { left, right }: FoundHeader,
  rows: readonly SourceLine[],
  result: Map<number, SourceColumn>,
): number | undefined {
  const series = seriesIn(headings.map((text, column) => (column >= left && column < right ? text : "")));
  const reached = new Set(series.flatMap(({ ejecutado }) => ejecutado ?? []));
  const known = [...result.values()].find(({ key }) => key === "avance");
  if (known && (known.how === "chosen" || !reached.has(known.index))) return undefined;
  const last = lastReached(series, rows) ?? known?.index;
  if (last === undefined || (result.has(last) && last !== known?.index)) return undefined;
  if (known) result.delete(known.index);
  return last;
}

/** Whether a person chose which column a key is of. */
const chosenFor = (columns: ReadonlyMap<number, SourceColumn>, key: ColumnKey) =>
  [...columns.values()].some((each) => each.key === key && each.how === "chosen");

function usedColumns(rows: readonly SourceLine[], headings: readonly string[]): number[] {
  const used = new Set<number>();
  for (const { filled } of rows) for (const column of filled) used.add(column);
  headings.forEach((text, column) => {
    if (!isBlank(text)) used.add(column);
  });
  return [...used].sort((a, b) => a - b);
}
