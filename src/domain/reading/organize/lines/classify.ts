import { HeaderFinder } from "../../header";
import { TableInSource } from "../find/segment";
import { MergeIndex, SourceLine } from "../source-line";
import { LineKind } from "./line-kind";
import { markAround } from "./mark-around";
import { markFurniture } from "./mark-furniture";
import { headingRepeats, isSeparator } from "./plain-kinds";
import { TableShape, shapeOf } from "./shape";

/** The kind of each line of the source, and which lines are of theirs only where a person says so. */
export interface Classified {
  readonly kinds: readonly LineKind[];
  readonly proposed: ReadonlySet<number>;
}

/** Tells the lines of one table from what stands above, between and below its rows. */
export function classifyLines(
  lines: readonly SourceLine[],
  tables: readonly TableInSource[],
  table: TableInSource,
  merges: MergeIndex,
  finder: HeaderFinder,
): Classified {
  const shape = shapeOf(table, lines);
  const kinds: LineKind[] = lines.map(({ filled }) => (filled.length === 0 ? "blancos" : "fila"));
  markHeaders(kinds, lines, tables, table);
  markPlain(kinds, lines, table, shape, finder);
  const proposed = new Set<number>();
  markFurniture(kinds, lines, shape, merges, proposed);
  markAround(kinds, lines, table, shape, merges, proposed);
  return { kinds, proposed };
}

function markHeaders(
  kinds: LineKind[],
  lines: readonly SourceLine[],
  tables: readonly TableInSource[],
  table: TableInSource,
): void {
  const mine = new Set(table.segments.flatMap(({ header }) => header?.lines ?? []));
  for (const other of tables) {
    for (const { header, from, to } of other === table ? [] : other.segments) {
      // Two tables side by side share their lines.
      if (header?.lines.some((line) => mine.has(line))) continue;
      for (const line of header?.lines ?? []) kinds[line] = "otraTabla";
      // Below its last row stands the title of the next table.
      let end = to;
      while (end > from && lines[end - 1]!.filled.length < 2) end--;
      for (let line = from; line < end; line++) if (kinds[line] === "fila") kinds[line] = "otraTabla";
    }
  }
  table.segments.forEach(({ header }, index) => {
    for (const line of header?.lines ?? []) kinds[line] = index === 0 ? "encabezado" : "repetidos";
  });
}

function markPlain(
  kinds: LineKind[],
  lines: readonly SourceLine[],
  table: TableInSource,
  shape: TableShape,
  finder: HeaderFinder,
): void {
  for (const { header, from, to } of table.segments) {
    const repeats = headingRepeats(header?.headings ?? shape.headings, finder);
    for (let index = from; index < to; index++) {
      if (kinds[index] !== "fila") continue;
      const line = lines[index]!;
      if (isSeparator(line)) kinds[index] = "separadores";
      else if (repeats(line)) kinds[index] = "repetidos";
    }
  }
}
