import { HeaderFinder } from "../../header";
import { normalizeHeading } from "../../heading";
import { ColumnKey, Target } from "../contract";
import { matchHeadings } from "../columns/by-heading";
import { MergeIndex, SourceLine } from "../source-line";
import { FoundHeader, headersAt, likelyHeaderAt } from "./header-at";
import { repeatedLines } from "./repeated-header";
import { Segment, TableInSource } from "./segment";
import { shapedHeader } from "./shaped-header";
import { withShortPages } from "./short-pages";
import { weakHeader } from "./weak-header";

/** Headings that only look like some stand near the beginning. */
const FARTHEST = 60;

/** Finds the tables by their headings. Those that come again with the same columns go on with the same table. */
export function findTables(
  lines: readonly SourceLine[],
  merges: MergeIndex,
  finder: HeaderFinder,
): TableInSource[] {
  const headers = foundHeaders(lines, merges, finder);
  const tables: { target: Target; segments: Segment[]; signature: string }[] = [];
  headers.forEach((header, index) => {
    let after = index + 1;
    while (headers[after]?.lines[0] === header.lines[0]) after++;
    const next = headers[after];
    const from = header.lines.at(-1)! + 1;
    const to = next ? next.lines[0]! : lines.length;
    const same = tables.find(
      (table) => table.target === header.target && table.signature === signatureOf(header),
    );
    const last = tables.at(-1);
    if (same && (same === last || header.right !== Infinity)) {
      same.segments.push({ header, from, to, realigned: realign(same.segments[0]!.header!, header) });
    } else {
      tables.push({
        target: header.target,
        signature: signatureOf(header),
        segments: [{ header, from, to, realigned: undefined }],
      });
    }
  });
  return tables.map(({ target, segments }) => ({
    target,
    segments: segments.flatMap((segment) => withShortPages(segment, lines)),
  }));
}

function foundHeaders(
  lines: readonly SourceLine[],
  merges: MergeIndex,
  finder: HeaderFinder,
): readonly FoundHeader[] {
  const headers = headersWhere(lines, (index) => headersAt(lines, index, merges, finder));
  if (headers.length > 0) return headers;
  const likely = headersWhere(lines, (index, any) => {
    const header = any || index < FARTHEST ? likelyHeaderAt(lines, index, merges) : undefined;
    return header ? [header] : [];
  });
  if (likely.length > 0) return likely;
  const weak = weakHeader(lines, finder) ?? shapedHeader(lines);
  return weak ? [weak] : [];
}

/** The headings of all lines, as one kind of looking at them tells; what comes again is told by what came first. */
function headersWhere(
  lines: readonly SourceLine[],
  at: (index: number, any: boolean) => readonly FoundHeader[],
): FoundHeader[] {
  const headers: FoundHeader[] = [];
  for (let index = 0; index < lines.length; index++) {
    const whole = headers.find(({ right }) => right === Infinity);
    const found = at(index, headers.length > 0);
    const again =
      whole && found.every((each) => saysNoMore(each, whole)) ? repeatedLines(lines, index, whole) : 0;
    if (whole && again > 0 && !found.some((each) => signatureOf(each) === signatureOf(whole))) {
      headers.push({ ...whole, lines: Array.from({ length: again }, (_, each) => index + each) });
      index += again - 1;
    } else {
      headers.push(...found);
      index += Math.max(found[0]?.lines.length ?? 0, 1) - 1;
    }
  }
  return headers;
}

/** Whether headings name no column of ours that others do not. */
function saysNoMore(header: FoundHeader, { headings, target, left, right }: FoundHeader): boolean {
  const { columns } = matchHeadings(headings, target, left, right);
  const { columns: here } = matchHeadings(header.headings, target, header.left, header.right);
  return (Object.keys(here) as ColumnKey[]).every((key) => columns[key] !== undefined);
}

/** Which columns headings are of, whatever their order, and what else they say. */
function signatureOf(header: FoundHeader): string {
  const { columns } = matchHeadings(header.headings, header.target, header.left, header.right);
  return Object.keys(columns).sort().join(" ") + (header.right === Infinity ? "" : ` ${header.left}`);
}

/** Where each column of a page's headings stands in those of the first page; undefined where nothing moved. */
function realign(first: FoundHeader, header: FoundHeader): ReadonlyMap<number, number> | undefined {
  const { columns: there } = matchHeadings(first.headings, first.target, first.left, first.right);
  const { columns: here } = matchHeadings(header.headings, header.target, header.left, header.right);
  const moved = new Map<number, number>();
  for (const key of Object.keys(here) as ColumnKey[]) {
    if (there[key] !== undefined) moved.set(here[key]!, there[key]);
  }
  if ([...moved].every(([from, to]) => from === to)) return undefined;
  const others = new Map(first.headings.map((text, column) => [normalizeHeading(text), column]));
  const taken = new Set(moved.values());
  const free = (column: number) => !taken.has(column);
  header.headings.forEach((text, column) => {
    if (moved.has(column)) return;
    const named = text === "" ? undefined : others.get(normalizeHeading(text));
    let to = named !== undefined && free(named) ? named : column;
    while (!free(to)) to++;
    taken.add(to);
    moved.set(column, to);
  });
  return moved;
}
