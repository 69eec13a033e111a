import { HeaderFinder } from "../../header";
import { normalizeHeading } from "../../heading";
import { ColumnKey, Target } from "../contract";
import { SourceLine } from "../source-line";
import { FoundHeader, headersAt, matchHeadings } from "./header-at";
import { weakHeader } from "./weak-header";

/** A stretch of lines under one row of headings. */
export interface Segment {
  readonly header: FoundHeader | undefined;
  /** First line after the headings, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The column of the first stretch that each column here goes on; the same where the headings stand alike. */
  readonly realigned: ReadonlyMap<number, number> | undefined;
}

/** A table of the source: its headings may come again on each page. */
export interface TableInSource {
  readonly target: Target;
  readonly segments: readonly Segment[];
}

/** Finds the tables by their headings. Those that come again with the same columns go on with the same table. */
export function findTables(lines: readonly SourceLine[], finder: HeaderFinder): TableInSource[] {
  const headers: FoundHeader[] = [];
  for (let index = 0; index < lines.length; index++) {
    const found = headersAt(lines[index]!, lines[index + 1], finder);
    headers.push(...found);
    if (found.length > 0) index += found[0]!.lines.length - 1;
  }
  if (headers.length === 0) {
    const weak = weakHeader(lines, finder);
    if (weak) headers.push(weak);
  }
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
  return tables;
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
