import { CellValue, isBlank } from "../../../domain/base/cell";
import { AimedChanges, RowAim, TableAim } from "../../../domain/changes/aim";
import {
  CellEdit,
  ChartOfLines,
  ColumnVisibility,
  FormatEdit,
  MarksShown,
  RowInsertion,
  RowRemoval,
} from "../../../domain/changes/changes";
import { idColumnOf } from "../../../domain/changes/ids";
import { SeenColumn } from "../../../domain/changes/seen-table";
import { isId } from "../../../domain/plan/tables/matriz-id";
import { HeldRow, PlacedCell, PlacedChanges, PlacedInsertion, PlacedRemoval, PlacedTable } from "./placed";
import { moved, movedIn, placeOf } from "./moved";
import { Outcome, idCell } from "./queue";
import { firstColumnOf } from "./rows";

/**
 * What takes back changes that were written, as changes too: of the same rows, found again wherever they are by then.
 * An Id that a row got stays, unless the row was blank.
 */
export function inverseOf(
  { tables, named }: PlacedChanges,
  outcome: Outcome,
  whole: ReadonlyMap<PlacedRemoval, HeldRow>,
): AimedChanges {
  const backs = tables.map((table) => takeBack(table, tables, outcome, whole));
  return {
    changes: {
      cells: [...named.map((cell) => cellBack(cell, outcome)), ...backs.flatMap(({ cells }) => cells)],
      rows: backs.flatMap(({ rows }) => rows),
      removed: backs.flatMap(({ removed }) => removed),
      formats: backs.flatMap(({ formats }) => formats),
      columns: tables.flatMap((table) => columnsBack(table, tables)),
      charts: tables.flatMap((table) => chartBack(table, tables)),
      marks: tables.flatMap(marksBack),
    },
    tables: backs.map(({ aim }) => aim),
  };
}

interface Back {
  readonly aim: TableAim;
  readonly cells: readonly CellEdit[];
  readonly rows: readonly RowInsertion[];
  readonly removed: readonly RowRemoval[];
  readonly formats: readonly FormatEdit[];
}

const cellBack = (
  { edit, sheet, row, column, held, holdsFormula }: PlacedCell,
  outcome: Outcome,
  down = 0,
): CellEdit => ({
  ...(edit.name !== undefined && { name: edit.name }),
  place: { ...edit.place, sheet, row: row + down, column },
  before: outcome.left({ sheet, row, column }),
  after: held,
  isFormula: holdsFormula,
  exact: true,
});

function takeBack(
  table: PlacedTable,
  tables: readonly PlacedTable[],
  outcome: Outcome,
  whole: ReadonlyMap<PlacedRemoval, HeldRow>,
): Back {
  const { aim, held, cells, formats, ids, insertions, removals } = table;
  const given = ids.filter(({ goesWithRow }) => goesWithRow).map((id) => idCell(held, id));
  const { sheet, firstRow, left, headings } = held;
  // Where its body begins by then: rows may have come in above the table.
  const first = firstRow + moved(tables, { sheet, row: firstRow - 1, column: left });
  const inserted = insertions.map((each, order) => insertedBack(table, each, first, order, outcome));
  const own: readonly SeenColumn[] = headings.map((heading, index) => ({ column: left + index, heading }));
  return {
    aim: {
      sheet,
      tableName: aim.tableName,
      headerRow: first - 1,
      firstRow: first,
      lastRow: first + held.rows + insertions.length - removals.length - 1,
      columns: aim.tableName === undefined ? aim.columns : own,
      rows: [...rowsBack(table, tables, outcome), ...inserted.map((each) => each.aim)],
    },
    cells: [...cells, ...given].map((cell) => cellBack(cell, outcome, moved(tables, cell))),
    formats: formats.map(({ row, column, before }) => ({
      place: { sheet, row: row + moved(tables, { sheet, row, column }), column },
      after: before,
    })),
    removed: inserted.map(({ removal }) => removal),
    rows: [...removals]
      .sort((a, b) => a.index - b.index)
      .map((removal) => removalBack(table, removal, first, whole.get(removal)!)),
  };
}

/** Where its heading stands: of a table that moved, another place. */
const columnsBack = (
  { held: { sheet, firstRow }, columns }: PlacedTable,
  tables: readonly PlacedTable[],
): readonly ColumnVisibility[] =>
  columns.map(({ edit, before }) => ({
    place: {
      ...edit.place,
      sheet,
      row: firstRow - 1 + moved(tables, { ...edit.place, sheet, row: firstRow - 1 }),
    },
    before: edit.hidden,
    hidden: before,
  }));

/** Where its columns stand by then. */
function marksBack({ held, marks }: PlacedTable): readonly MarksShown[] {
  if (!marks) return [];
  const { place, columns, shown } = marks.edit;
  const now = Object.entries(columns).map(([key, column]) => [key, held.columnNow(column!)] as const);
  const at = { sheet: held.sheet, row: held.firstRow - 1, column: held.columnNow(place.column) ?? held.left };
  return [{ place: at, columns: Object.fromEntries(now), before: shown, shown: marks.were }];
}

/** It shows the lines that are left. */
function chartBack({ held, chart }: PlacedTable, tables: readonly PlacedTable[]): readonly ChartOfLines[] {
  if (!chart) return [];
  const { column } = held.columns.get(chart.edit.place.column)!;
  const at = { sheet: held.sheet, row: held.firstRow - 1, column };
  return [{ place: { ...at, row: at.row + moved(tables, at) } }];
}

/** How each row that was written is found again: by its Id, where it has one of its own. */
function rowsBack(table: PlacedTable, tables: readonly PlacedTable[], outcome: Outcome): readonly RowAim[] {
  const { aim, held, rowsNow, cells, removals } = table;
  const going = new Set(removals.map(({ row }) => row));
  const ownIds = ownIdsOf(table);
  return aim.rows.flatMap((seen): RowAim[] => {
    const now = rowsNow.get(seen.row);
    if (now === null || now === undefined || going.has(seen.row)) return [];
    const row = now + moved(tables, { sheet: held.sheet, row: now, column: held.left });
    const id = ownIds.get(now);
    if (id) return [{ row, by: "key", cells: [id] }];
    return [
      {
        row,
        by: seen.by,
        cells: seen.cells.map(([column]) => {
          const { column: at, values } = held.columns.get(column)!;
          const written = cells.find((cell) => cell.row === now && cell.column === at);
          return [at, written ? outcome.left(written) : values[now - held.firstRow]!] as const;
        }),
      },
    ];
  });
}

/** The Ids of a table once it is written, by the rows as they stood: those that only one row has. */
function ownIdsOf({ aim, held, ids }: PlacedTable): ReadonlyMap<number, readonly [number, CellValue]> {
  const column = held.columns.get(idColumnOf(aim) ?? -1);
  if (!column) return new Map();
  const given = new Map(ids.map(({ row, value }) => [row, value]));
  const now = column.values.map((value, index) => given.get(held.firstRow + index) ?? value);
  const count = new Map<CellValue, number>();
  for (const value of now) count.set(value, (count.get(value) ?? 0) + 1);
  return new Map(
    now.flatMap((value, index) =>
      isId(value) && count.get(value) === 1 ? [[held.firstRow + index, [column.column, value]]] : [],
    ),
  );
}

function insertedBack(
  table: PlacedTable,
  placed: PlacedInsertion,
  first: number,
  order: number,
  outcome: Outcome,
): { readonly removal: RowRemoval; readonly aim: RowAim } {
  const { aim, held } = table;
  const { insertion, cells } = placed;
  const row = first + placeOf(table, placed, order);
  const whole = outcome.inserted.get(placed) ?? [];
  const id = idColumnOf({
    columns: held.headings.map((heading, at) => ({ column: held.left + at, heading })),
  });
  const start = firstColumnOf(held, insertion.moves);
  const says = (column: number): readonly [number, CellValue] => [column, whole[column - start] ?? ""];
  const written = [...cells].flatMap(([column, { isFormula }]) =>
    isFormula || isBlank(says(column)[1]) ? [] : [says(column)],
  );
  const own =
    insertion.foundBy?.flatMap((column) => {
      const at = held.columnNow(column);
      return at === undefined ? [] : [says(at)];
    }) ?? written;
  const key = id !== undefined && cells.has(id) ? [says(id)] : own;
  return {
    removal: {
      sheet: held.sheet,
      tableName: aim.tableName!,
      row,
      before: [],
      whole,
      ...(insertion.moves && { moves: insertion.moves }),
    },
    aim: { row, by: "key", cells: key },
  };
}

function removalBack(
  table: PlacedTable,
  { index, removal }: PlacedRemoval,
  first: number,
  row: HeldRow,
): RowInsertion {
  const { aim, held } = table;
  return {
    sheet: held.sheet,
    tableName: aim.tableName!,
    below: first + index + movedIn(table, index) - 1,
    cells: row.formulas.map((after, at) => ({
      column: firstColumnOf(held, removal.moves) + at,
      after,
      isFormula: typeof after === "string" && after.startsWith("=") && after !== row.values[at],
      numberFormat: row.numberFormats[at],
    })),
    ...(removal.moves && { moves: removal.moves }),
  };
}
