import { CellValue } from "../base/cell";
import { Table, normaOf } from "../plan/tables/column";
import { TableRow } from "../plan/tables/row";
import { MatchedColumns } from "./columns";
import { closesTable } from "./footer";
import { HeaderFinder } from "./header";
import { keptOf } from "./kept-columns";
import { SheetGrid, TableReading } from "./reading";
import { PlacedColumn, carry, isUntouched, rowOf } from "./rows";
import { tiemposOf } from "./tiempos";

/** Where a table stands: indices of rows within the grid. */
export interface TableBounds {
  readonly header: number;
  /** The row after the last of an Excel table; absent in a plain range, whose end has to be found. */
  readonly end?: number;
  readonly tableName?: string;
}

/** Blank rows that end a plain range. */
const GAP = 2;

/**
 * Reads the body of a table whose headings were found.
 * @returns the reading, and the grid row where to look on
 */
export function readTable<Key extends string>(
  grid: SheetGrid,
  table: Table<Key>,
  match: MatchedColumns<Key>,
  bounds: TableBounds,
  finder: HeaderFinder,
): { readonly reading: TableReading<Key>; readonly next: number } {
  const columns = table.columns.map((column): PlacedColumn<Key> => {
    const at = match.columns[column.key];
    return { column, index: at === undefined ? -1 : at - grid.column };
  });
  const present = columns.filter((column) => column.index >= 0);
  const rows: TableRow<Key>[] = [];
  const repeatedHeadings: number[] = [];
  let above: TableRow<Key> | undefined;
  let gap = 0;
  let last = bounds.header;
  let index = bounds.header + 1;
  const end = Math.min(bounds.end ?? Infinity, grid.values.length);
  for (; index < end; index++) {
    const row = rowOf(grid, index, columns, rows.at(-1));
    if (isUntouched(row, present)) {
      gap++;
      if (gap >= GAP) {
        above = undefined;
        if (bounds.end === undefined) break;
      }
      continue;
    }
    if (repeatsHeadings(row, present, finder)) {
      repeatedHeadings.push(row.number);
      gap = 0;
      continue;
    }
    const cells = present.map(({ column }) => row.values[column.key]);
    if (bounds.end === undefined) {
      if (closesTable(cells, gap > 0)) break;
      if (beginsAnother(grid.values[index] ?? [], gap > 0)) break;
    }
    gap = 0;
    last = index;
    above = carry(row, above);
    rows.push(above);
  }

  function beginsAnother(cells: readonly CellValue[], afterGap: boolean): boolean {
    const mayBe = afterGap || finder.isHeading(cells.find((cell) => cell !== "") ?? "");
    return mayBe && finder.headersOf(cells, grid.column).length > 0;
  }

  // What was written under its table, in a spreadsheet that does not extend it: also where spare rows were left above.
  const below: TableRow<Key>[] = [];
  const isApart = gap > 0;
  if (isApart) above = undefined;
  while (bounds.end !== undefined && index < grid.values.length) {
    const row = rowOf(grid, index, columns);
    const cells = present.map(({ column }) => row.values[column.key]);
    if (
      isUntouched(row, present) ||
      closesTable(cells, isApart) ||
      beginsAnother(grid.values[index] ?? [], isApart)
    )
      break;
    above = carry(row, above);
    below.push(above);
    index++;
  }

  const firstRow = grid.row + bounds.header + 2;
  return {
    next: index,
    reading: {
      sheet: grid.name,
      tableName: bounds.tableName,
      headerRow: firstRow - 1,
      columns: match.columns,
      headings: headingsIn(grid.values[bounds.header] ?? [], present),
      missing: normaOf(table)
        .filter((column) => match.columns[column.key] === undefined)
        .map((column) => column.key),
      doubled: match.doubled,
      // The matriz computes with the formulas of its table: what they do not count is said, not counted.
      rows: table.key === "marcoOperativo" ? [...rows, ...below] : rows,
      repeatedHeadings,
      tiempos:
        table.key === "matriz"
          ? tiemposOf(grid, bounds.header, Object.values(match.columns), rows)
          : undefined,
      kept:
        table.key === "marcoOperativo"
          ? keptOf(grid, bounds.header, Object.values(match.columns), [...rows, ...below])
          : undefined,
      unknown: unknownHeadings(grid, bounds.header, match.columns),
      below,
      firstRow,
      lastRow: Math.max(firstRow, grid.row + (bounds.end ?? last + 1)),
      protected: grid.protected,
    },
  };
}

/** What stands in the row of headings, between the first and the last of ours, and is none of them. */
function unknownHeadings<Key extends string>(
  grid: SheetGrid,
  header: number,
  columns: MatchedColumns<Key>["columns"],
): TableReading<Key>["unknown"] {
  const ours = new Set(Object.values<number | undefined>(columns));
  const places = [...ours].filter((column) => column !== undefined);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return (grid.values[header] ?? []).flatMap((value, index) => {
    const column = grid.column + index;
    const heading = typeof value === "string" ? value.trim() : "";
    return column > first && column < last && !ours.has(column) && heading !== ""
      ? [{ column, heading }]
      : [];
  });
}

function headingsIn<Key extends string>(
  cells: readonly CellValue[],
  columns: readonly PlacedColumn<Key>[],
): Readonly<Partial<Record<Key, string>>> {
  const headings: Partial<Record<Key, string>> = {};
  for (const { column, index } of columns) headings[column.key] = String(cells[index] ?? "");
  return headings;
}

/** Whether the row is the headings again, as on each page of a printed document. */
function repeatsHeadings<Key extends string>(
  row: TableRow<Key>,
  columns: readonly PlacedColumn<Key>[],
  finder: HeaderFinder,
): boolean {
  let headings = 0;
  let filled = 0;
  for (const { column } of columns) {
    const value = row.values[column.key];
    if (value === "") continue;
    filled++;
    if (finder.isHeading(value)) headings++;
    else if (headings === 0) return false;
  }
  return headings >= 3 && headings * 2 > filled;
}
