import { CellValue, isBlank } from "../base/cell";
import { OwnColumn } from "../plan/tables/column";
import { normalizeHeading } from "./heading";
import type { OwnRow, OwnTableReading } from "./own-table-reading";
import type { SheetGrid } from "./reading";

/** The headings stand below a title at most. */
const FARTHEST_HEADER = 30;

/** A table that the add-in inserts, and how it is known where people changed it. */
export interface FindableTable<Key extends string> {
  readonly columns: readonly (OwnColumn<Key> & { readonly aliases?: readonly string[] })[];
  /** Without these it is another table; the first is looked for before all others. */
  readonly essential: readonly [Key, ...Key[]];
}

/**
 * Makes what finds a table of ours and reads it, also after people moved its columns, renamed its sheet or added rows
 * by hand.
 *
 * @example ownTableFinder({ columns: cortes.columns, essential: ["corte", "sello"] }).read(grids)?.rows.length
 */
export function ownTableFinder<Key extends string>({ columns: declared, essential }: FindableTable<Key>) {
  const byHeading: ReadonlyMap<string, Key> = new Map(
    [...declared]
      .reverse()
      .flatMap(({ key, heading, aliases = [] }) =>
        [heading, ...aliases].map((text) => [normalizeHeading(text), key] as const),
      ),
  );
  const begins = firstWordOf(declared.find(({ key }) => key === essential[0])!.heading);

  /** @param first the sheet column of the first cell */
  function columnsIn(cells: readonly CellValue[], first: number): Columns<Key> | null {
    // Most rows of a workbook are not it, and normalising each text of all of them is dear.
    if (!cells.some((cell) => typeof cell === "string" && firstWordOf(cell).startsWith(begins))) return null;
    const columns: Columns<Key> = {};
    cells.forEach((cell, index) => {
      const key = typeof cell === "string" ? byHeading.get(normalizeHeading(cell)) : undefined;
      if (key !== undefined) columns[key] ??= first + index;
    });
    return essential.every((key) => columns[key] !== undefined) ? columns : null;
  }

  const headerIn = ({ values, column }: Pick<SheetGrid, "values" | "column">) => {
    const rows = Math.min(values.length, FARTHEST_HEADER);
    for (let header = 0; header < rows; header++) {
      const columns = columnsIn(values[header]!, column);
      if (columns) return { header, columns };
    }
    return null;
  };

  return {
    /** Whether the headings of the table stand in one of some rows. */
    hasHeadings: (rows: SheetGrid["values"]): boolean => headerIn({ values: rows, column: 0 }) !== null,
    /** The first that there is; null where there is none. */
    read(grids: readonly SheetGrid[]): OwnTableReading<Key> | null {
      for (const grid of grids) {
        const found = headerIn(grid);
        if (found) return readBody(grid, found.header, found.columns);
      }
      return null;
    },
  };
}

const firstWordOf = (text: string): string => /^\s*(\S*)/.exec(text)![1]!.toLowerCase();

type Columns<Key extends string> = Partial<Record<Key, number>>;

/**
 * Reads a table of ours whose headings were found.
 * @param header the row of its headings in the grid, from 0
 */
export function readBody<Key extends string>(
  grid: SheetGrid,
  header: number,
  columns: Columns<Key>,
): OwnTableReading<Key> {
  const [first] = Object.values<number | undefined>(columns);
  const table = grid.tables.find(
    ({ row, column, columns: width }) =>
      row === grid.row + header && first! >= column && first! < column + width,
  );
  const end = table ? header + table.rows : endOf(grid, header, columns);
  const rows: OwnRow<Key>[] = [];
  const blankRows: number[] = [];
  // Of a table of which only the headings were read, nothing is known of its rows.
  for (let index = header + 1; index < Math.min(end, grid.values.length); index++) {
    const cells = cellsOf(grid, index, columns);
    const number = grid.row + index + 1;
    if (isBlankRow(cells)) blankRows.push(number);
    else rows.push({ number, cells });
  }
  return {
    sheet: grid.name,
    tableName: table?.name,
    columns,
    headings: headingsIn(grid, header, columns),
    headerRow: grid.row + header + 1,
    rows,
    blankRows,
    lastRow: grid.row + end,
  };
}

const isBlankRow = (cells: Readonly<Partial<Record<string, CellValue>>>) =>
  Object.values(cells).every((value) => isBlank(value ?? ""));

const entriesOf = (columns: Readonly<Partial<Record<string, number>>>) =>
  Object.entries(columns).map(([key, column]) => [key, column!] as const);

const headingsIn = <Key extends string>(grid: SheetGrid, header: number, columns: Columns<Key>) =>
  Object.fromEntries(
    entriesOf(columns).map(([key, column]) => [key, String(grid.values[header]![column - grid.column])]),
  ) as Partial<Record<Key, string>>;

/** A plain range ends at its first blank row. */
function endOf<Key extends string>(grid: SheetGrid, header: number, columns: Columns<Key>): number {
  let end = header + 1;
  while (end < grid.values.length && !isBlankRow(cellsOf(grid, end, columns))) end++;
  return end;
}

const cellsOf = <Key extends string>(grid: SheetGrid, index: number, columns: Columns<Key>) =>
  Object.fromEntries(
    entriesOf(columns).map(([key, column]) => [key, grid.values[index]?.[column - grid.column] ?? ""]),
  ) as Partial<Record<Key, CellValue>>;
