import { matchColumns } from "../columns/match-columns";
import { ColumnKey } from "../contract";
import { TableInSource } from "../find/segment";
import { matchHeadings } from "../columns/by-heading";
import { MergeIndex, SourceLine } from "../source-line";
import { LineKind } from "./line-kind";

/** What has to be known of the table to tell its lines. */
export interface TableShape {
  readonly headings: readonly string[];
  /** Where the text of a line that is no row would stand: the acción's column, or the first one. */
  readonly first: number;
  /** The first column of all, whatever it is: a page's footer stands there. */
  readonly edge: number;
  readonly accion: number | undefined;
  /** Where the columns stand that its headings name. */
  readonly columns: Readonly<Partial<Record<ColumnKey, number>>>;
  /** How many columns it has. */
  readonly width: number;
}

export function shapeOf(table: TableInSource, lines: readonly SourceLine[]): TableShape {
  const header = table.segments[0]?.header;
  if (!header) {
    const rows = lines.filter(({ filled }) => filled.length > 2);
    const columns = matchColumns(rows, undefined, table.target);
    const accion = columns.find(({ key }) => key === "accion")?.index;
    const leftmost = columns[0]?.index ?? 0;
    return {
      headings: [],
      first: accion ?? leftmost,
      edge: leftmost,
      accion,
      columns: Object.fromEntries(columns.flatMap(({ key, index }) => (key === null ? [] : [[key, index]]))),
      width: Math.max(1, columns.length),
    };
  }
  const { columns } = matchHeadings(header.headings, table.target, header.left, header.right);
  const headed = header.headings.flatMap((text, column) =>
    text !== "" && column >= header.left && column < header.right ? [column] : [],
  );
  const edge = headed[0] ?? 0;
  return {
    headings: header.headings,
    first: columns.accion ?? edge,
    edge,
    accion: columns.accion,
    columns,
    width: headed.length,
  };
}

/** Whether a line is one text that stands where a row's first cell would, or across the table. */
export function standsAlone(line: SourceLine, shape: TableShape, merges: MergeIndex): boolean {
  const { filled, values, index } = line;
  const column = filled[0];
  if (filled.length !== 1 || column === undefined) return false;
  if (shape.width < 2) return false;
  return values.length === 1 || column === shape.first || merges.width(index, column) * 2 > shape.width;
}

/** Whether the next row of the table goes on with an acción that stands in this line: «Acción» alone above its indicators. */
export function headsRows(
  kinds: readonly LineKind[],
  lines: readonly SourceLine[],
  from: number,
  shape: TableShape,
) {
  if (shape.accion === undefined || lines[from]!.filled[0] !== shape.accion) return false;
  const next = lines[from + 1];
  return (
    next !== undefined &&
    kinds[from + 1] === "fila" &&
    next.filled.length > 1 &&
    !next.filled.includes(shape.accion)
  );
}

/** What a line that stands alone says. */
export const aloneText = ({ filled, shown }: SourceLine) => shown[filled[0]!] ?? "";
