import { Choices, FoundTable } from "../contract";
import { SourceLine, within } from "../source-line";
import { TableInSource } from "./segment";

/** Which table to organize: the one that was chosen, or the longest. -1 where there is none. */
export function tableIndex(found: readonly FoundTable[], chosen: Choices["table"]): number {
  if (chosen !== undefined && found[chosen]) return chosen;
  return found.reduce(
    (best, { lines }, index) => (best < 0 || lines > found[best]!.lines ? index : best),
    -1,
  );
}

/** A table as a person is told of it. */
export function describeTable(table: TableInSource, lines: readonly SourceLine[]): FoundTable {
  const firstLine = table.segments[0]?.header?.lines[0] ?? 0;
  let lastLine = firstLine;
  let rows = 0;
  for (const { header, from, to } of table.segments) {
    for (let line = from; line < to; line++) {
      const own = within(lines[line]!, header?.left ?? 0, header?.right ?? Infinity);
      if (own.filled.length < 2) continue;
      lastLine = line;
      rows++;
    }
  }
  return { target: table.target, firstLine, lastLine, lines: rows };
}
