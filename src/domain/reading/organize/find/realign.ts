import { CellValue } from "../../../base/cell";
import { RawTable } from "../contract";
import { SourceLine } from "../source-line";
import { Segment, TableInSource } from "./segment";

/** The lines with the columns of later pages where those of the first stand. */
export function realign(lines: readonly SourceLine[], table: TableInSource): readonly SourceLine[] {
  const moving = table.segments.filter((segment) => segment.realigned);
  if (moving.length === 0) return lines;
  const result = [...lines];
  for (const { from, to, realigned } of moving) {
    for (let index = from; index < to; index++) result[index] = movedLine(lines[index]!, realigned!);
  }
  return result;
}

function movedLine(line: SourceLine, realigned: ReadonlyMap<number, number>): SourceLine {
  const values: CellValue[] = [];
  const shown: string[] = [];
  for (const column of line.filled) {
    let to = realigned.get(column) ?? column;
    while (values[to] !== undefined) to++;
    values[to] = line.values[column]!;
    shown[to] = line.shown[column]!;
  }
  const dense = Array.from(values, (value) => value ?? "");
  return {
    index: line.index,
    values: dense,
    shown: dense.map((_, column) => shown[column] ?? ""),
    filled: dense.flatMap((value, column) => (value === "" ? [] : [column])),
  };
}

/** The merged areas, moved with the columns. */
export function movedMerges(source: RawTable, table: TableInSource): RawTable["merges"] {
  const moving = table.segments.filter((segment): segment is Segment => segment.realigned !== undefined);
  if (moving.length === 0) return source.merges;
  return source.merges?.map((merge) => {
    const segment = moving.find(({ from, to }) => merge.row >= from && merge.row < to);
    return segment ? { ...merge, column: segment.realigned!.get(merge.column) ?? merge.column } : merge;
  });
}
