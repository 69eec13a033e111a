import { CellValue, isBlank } from "../base/cell";
import { Changes, RowInsertion } from "./changes";
import { SeenColumn, SeenTable } from "./seen-table";

/** How a row is found again: by what only it says or, where another says the same, by its place and all that it says. */
export interface RowAim {
  /** The sheet's, from 1, when the change was decided. */
  readonly row: number;
  readonly by: "key" | "place";
  /** Of a blank row, which of the table's blank ones it is, from 0: they say the same, and rows above may go away. */
  readonly blank?: number;
  /** 0-based sheet columns, and what the row's cells hold there. */
  readonly cells: readonly (readonly [column: number, value: CellValue])[];
}

/** A table that some changes are of, and how its rows are found again. */
export interface TableAim {
  readonly sheet: string;
  readonly tableName?: string;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly SeenColumn[];
  readonly rows: readonly RowAim[];
}

/** Changes that know what they are of: they can be written though the table is sorted, or rows come in, meanwhile. */
export interface AimedChanges {
  readonly changes: Changes;
  readonly tables: readonly TableAim[];
}

/** A row of a table: by the table's own name, or by a column of it, for two may stand side by side. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
  readonly tableName?: string;
  readonly column?: number;
}

/** The row below which another comes in. */
export const rowAbove = ({ sheet, tableName, below }: RowInsertion): RowPlace => ({
  sheet,
  tableName,
  row: below,
});

/** The rows that changes are of, and where each belongs. */
const rowsOf = (changes: Changes): readonly RowPlace[] => {
  const { cells, rows, removed = [], formats = [], columns = [], charts = [], marks = [] } = changes;
  const placed = [
    ...cells.filter(({ name }) => name === undefined),
    ...formats,
    ...columns,
    ...charts,
    ...marks,
  ];
  return [...placed.map(({ place }) => place), ...rows.map(rowAbove), ...removed];
};

/**
 * Says of each row that some changes are of how it is found again.
 * @param seen the tables as they stood when the changes were decided
 * @returns null where one of the rows is of none of them
 * @example aim(changes, seenTables(reading))?.tables[0].rows[0] // { row: 9, by: "key", cells: [[31, "BCDFGH"]] }
 */
export function aim(changes: Changes, seen: readonly SeenTable[]): AimedChanges | null {
  const wanted = new Map<SeenTable, Set<number>>();
  for (const at of rowsOf(changes)) {
    const table = tableAt(seen, at);
    if (!table) return null;
    wanted.set(table, (wanted.get(table) ?? new Set()).add(at.row));
  }
  const tables = [...wanted].map(([table, rows]): TableAim => {
    const { sheet, tableName, headerRow, firstRow, lastRow, columns } = table;
    const inside = [...rows].filter((row) => row >= firstRow).sort((a, b) => a - b);
    const last = Math.max(lastRow, ...inside);
    return { sheet, tableName, headerRow, firstRow, lastRow: last, columns, rows: aims(table, inside) };
  });
  return { changes, tables };
}

/** A plain range goes on below its last row: there a person, or we, may write more. */
export function tableAt<
  Table extends Pick<SeenTable, "sheet" | "headerRow" | "lastRow" | "tableName" | "columns">,
>(tables: readonly Table[], { sheet, row, tableName, column }: RowPlace): Table | undefined {
  const here = tables.filter(
    (table) =>
      table.sheet === sheet &&
      row >= table.headerRow &&
      (tableName === undefined || table.tableName === tableName) &&
      (column === undefined || isAmong(table.columns, column)),
  );
  const inside = here.find(({ lastRow }) => row <= lastRow);
  return inside ?? here.filter((table) => table.tableName === undefined).at(-1);
}

/** Whether a column is one of a table's, or stands between two of them. */
function isAmong(columns: readonly SeenColumn[], column: number): boolean {
  const places = columns.map((each) => each.column);
  return column >= Math.min(...places) && column <= Math.max(...places);
}

function aims(table: SeenTable, rows: readonly number[]): readonly RowAim[] {
  const levels = table.keys.map((columns) => {
    const counts = new Map<string, number>();
    for (const at of table.rows.values()) {
      const key = keyOf(columns.map(at));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return { columns, isUnique: (key: string) => counts.get(key) === 1 };
  });
  const whole = table.keys.at(-1) ?? [];
  const contentOf = (row: number) => table.rows.get(row) ?? (() => "");
  const isBlankRow = (row: number) => whole.map(contentOf(row)).every(isBlank);
  const blanks = new Map(
    rows.some(isBlankRow)
      ? rowsIn(table)
          .filter(isBlankRow)
          .map((row, order) => [row, order])
      : [],
  );
  return rows.map((row): RowAim => {
    const at = contentOf(row);
    for (const { columns, isUnique } of levels) {
      const values = columns.map(at);
      if (!values.every(isBlank) && isUnique(keyOf(values)))
        return { row, by: "key", cells: columns.map((column) => [column, at(column)] as const) };
    }
    const cells = whole.map((column) => [column, at(column)] as const);
    return { row, by: "place", cells, ...(blanks.has(row) && { blank: blanks.get(row) }) };
  });
}

const rowsIn = ({ firstRow, lastRow }: SeenTable): readonly number[] =>
  Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);

/** What some cells say, to compare with what others do: a figure and its text are the same. */
export const keyOf = (values: readonly CellValue[]): string => values.map(String).join("\n");
