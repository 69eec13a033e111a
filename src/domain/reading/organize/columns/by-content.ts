import { ColumnKey } from "../contract";
import { SourceLine } from "../source-line";
import { contentOf } from "./content";

/** What a column of the source may be, and how much it looks like it. */
interface Candidate {
  readonly column: number;
  readonly key: ColumnKey;
  readonly score: number;
}

interface Assigned extends Candidate {
  readonly confidence: number;
  /** Another column could be it as well, or it something else that no column is. */
  readonly rivalled: boolean;
  /** What other columns were taken for and it could be. */
  readonly rivals: readonly ColumnKey[];
}

/** How much standing where the standard table has it counts, and, of an acción, standing once above several rows. */
const BY_PLACE = 0.2;
const BY_HEADING_ROWS = 0.3;
/** «Incremento» and «Mantenimiento», over and over, are no acciones: so few texts, each so often. */
const FEW_KINDS = 3;
const OFTEN = 4;
/** What scores by less than this beside another could be the other as well. */
const CLOSE = 0.25;

/**
 * Assigns columns to keys by what their cells look like, the likeliest first.
 *
 * @param keys those that no column has yet
 * @param used all columns of the source, in their order
 * @param order all keys, as the standard table has them
 */
export function byContent(
  columns: readonly number[],
  rows: readonly SourceLine[],
  keys: readonly ColumnKey[],
  used: readonly number[],
  order: readonly ColumnKey[],
): Assigned[] {
  if (columns.length === 0 || keys.length === 0) return [];
  const candidates = candidatesOf(columns, rows, keys, used, order);
  candidates.sort((a, b) => b.score - a.score);
  const assigned: (Candidate & { readonly confidence: number })[] = [];
  const takenColumns = new Set<number>();
  const takenKeys = new Set<ColumnKey>();
  for (const candidate of candidates) {
    const { column, key, score } = candidate;
    if (takenColumns.has(column) || takenKeys.has(key)) continue;
    takenColumns.add(column);
    takenKeys.add(key);
    const rival = candidates.find(
      (other) => other.column === column && other.key !== key && !takenKeys.has(other.key),
    );
    // What leaves others far behind is surer than what is only likely.
    const ahead = Math.min(1, 2 * (score - (rival?.score ?? 0)));
    assigned.push({ ...candidate, confidence: Math.min(0.95, score * 0.75 + ahead * 0.35) });
  }
  const scores = new Map(candidates.map(({ column, key, score }) => [`${column} ${key}`, score]));
  const scoreOf = (column: number, key: ColumnKey) => scores.get(`${column} ${key}`) ?? 0;
  const left = {
    keys: keys.filter((key) => !takenKeys.has(key)),
    columns: columns.filter((column) => !takenColumns.has(column)),
  };
  return assigned.map((one) => {
    const { column, key, score } = one;
    const exchanged = assigned.filter(
      (other) =>
        other !== one &&
        scoreOf(other.column, key) + scoreOf(column, other.key) > score + other.score - CLOSE,
    );
    const rivalled =
      exchanged.length > 0 ||
      left.columns.some((other) => scoreOf(other, key) > score - CLOSE) ||
      left.keys.some((other) => scoreOf(column, other) > score - CLOSE);
    return { ...one, rivalled, rivals: exchanged.map((other) => other.key) };
  });
}

function candidatesOf(
  columns: readonly number[],
  rows: readonly SourceLine[],
  keys: readonly ColumnKey[],
  used: readonly number[],
  order: readonly ColumnKey[],
): Candidate[] {
  const heading = new Map(columns.map((column) => [column, headingRows(column, rows)]));
  const most = Math.max(...heading.values());
  return columns.flatMap((column) => {
    const texts = rows.map(({ shown }) => shown[column] ?? "");
    const { likeness, cells } = contentOf(texts);
    if (cells === 0) return [];
    const filled = texts.filter((text) => text !== "").length;
    const fewKinds = cells <= FEW_KINDS && filled > cells * OFTEN;
    return keys.flatMap((key) => {
      if (key === "accion" && fewKinds) return [];
      const near = nearness(used.indexOf(column), used.length, order.indexOf(key), order.length);
      const heads = key === "accion" && most > 0 ? heading.get(column)! / most : 0;
      const score = (likeness[key] ?? 0) * (1 - BY_PLACE) + near * BY_PLACE + heads * BY_HEADING_ROWS;
      return [{ column, key, score }];
    });
  });
}

/** The rows that go on with what a column has above: blank, or the same again. */
function headingRows(column: number, rows: readonly SourceLine[]): number {
  let above = "";
  let below = 0;
  for (const { shown } of rows) {
    const text = shown[column] ?? "";
    if (above !== "" && (text === "" || text === above)) below++;
    if (text !== "") above = text;
  }
  return below;
}

/** 1 where a column stands where the standard table has it, less the farther it is. */
function nearness(place: number, places: number, rank: number, ranks: number): number {
  if (places < 2 || ranks < 2) return 0;
  return Math.max(0, 1 - 2 * Math.abs(place / (places - 1) - rank / (ranks - 1)));
}
