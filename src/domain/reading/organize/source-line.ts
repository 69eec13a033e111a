import { CellValue, isBlank, isHiddenText } from "../../base/cell";
import { Merge, RawTable } from "./contract";
import { cleanText } from "./steps/clean-text";

/** A line of the source, read once. */
export interface SourceLine {
  /** Index into the source's lines. */
  readonly index: number;
  readonly values: readonly CellValue[];
  /** The cells as they show, without spaces at their ends. */
  readonly shown: readonly string[];
  /** Columns with something in them. */
  readonly filled: readonly number[];
}

/** What a cell shows; undefined where it was not asked for, or where the column is too narrow to show it. */
export function shownIn({ texts }: Pick<RawTable, "texts">, line: number, column: number) {
  const text = texts?.[line]?.[column];
  return text === undefined || isHiddenText(text) ? undefined : text;
}

/** The lines of a source, whatever their lengths. */
export function readLines(source: RawTable): SourceLine[] {
  return source.cells.map((values, index) => {
    const shown = values.map((value, column) =>
      (typeof value === "number" ? shownIn(source, index, column) || String(value) : String(value)).trim(),
    );
    const filled: number[] = [];
    values.forEach((value, column) => {
      if (!isBlank(value)) filled.push(column);
    });
    return { index, values, shown, filled };
  });
}

/** A line with nothing but the cells of some columns: where several tables stand side by side. */
export function within(line: SourceLine, left: number, right: number): SourceLine {
  const filled = line.filled.filter((column) => column >= left && column < right);
  if (filled.length === line.filled.length) return line;
  const keep = (_: unknown, column: number) => column >= left && column < right;
  return {
    index: line.index,
    filled,
    values: line.values.map((value, column) => (keep(value, column) ? value : "")),
    shown: line.shown.map((text, column) => (keep(text, column) ? text : "")),
  };
}

/** What a line says in short, its cells apart: for lists, not for cells. */
export function excerpt(line: SourceLine, columns: readonly number[] = line.filled, longest = 140): string {
  let text = "";
  for (const column of columns) {
    text += `${text && " · "}${cleanText(line.shown[column] ?? "").replaceAll("\n", " ")}`;
    if (text.length > longest) return `${text.slice(0, longest - 1).trimEnd()}…`;
  }
  return text;
}

/**
 * Which cells a merge from above covers, and which lines are one cell from side to side.
 * @param lines how many there are: a merge may go on below them
 */
export function mergeIndex(merges: readonly Merge[] = [], lines: number) {
  const covered = new Set<string>();
  const columns = new Set<number>();
  const widths = new Map<string, number>();
  for (const { row, column, rows, columns: wide } of merges) {
    widths.set(`${row}:${column}`, wide);
    if (rows < 2) continue;
    columns.add(column);
    for (let line = row + 1; line < Math.min(row + rows, lines); line++) covered.add(`${line}:${column}`);
  }
  return {
    /** Whether the cell is under another that is merged down over it. */
    covers: (line: number, column: number) => covered.has(`${line}:${column}`),
    /** Whether some cells of the column are merged downwards. */
    mergesDown: (column: number) => columns.has(column),
    /** How many columns the cell takes. */
    width: (line: number, column: number) => widths.get(`${line}:${column}`) ?? 1,
  };
}

export type MergeIndex = ReturnType<typeof mergeIndex>;
