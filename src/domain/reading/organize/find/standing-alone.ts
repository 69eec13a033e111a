import { Change, Choices } from "../contract";
import { SourceLine } from "../source-line";
import { TableInSource } from "./segment";
import { withoutNeighbours } from "./side-by-side";
import { withoutSideTable } from "./side-table";

/** A table without what stands beside it, each thing left out as a change. */
export interface TableAlone {
  readonly lines: readonly SourceLine[];
  readonly changes: readonly Change[];
  /** Its own headings; empty without any. */
  readonly headings: readonly string[];
}

/** The lines of a table without the cells of what stands beside: another with its headings, or a small one glued to its right. */
export function standingAlone(
  lines: readonly SourceLine[],
  table: TableInSource,
  choices: Choices,
): TableAlone {
  const apart = withoutNeighbours(lines, table, choices);
  const side = apart.change ? { lines: apart.lines } : withoutSideTable(lines, table, choices);
  const header = table.segments[0]?.header;
  const left = apart.change?.on ? (header?.left ?? 0) : 0;
  const right = apart.change?.on ? (header?.right ?? Infinity) : (side.from ?? Infinity);
  const mine = (column: number) => column >= left && column < right;
  return {
    lines: side.lines,
    changes: [apart.change, side.change].filter((change) => change !== undefined),
    headings: (header?.headings ?? []).map((text, column) => (mine(column) ? text : "")),
  };
}
