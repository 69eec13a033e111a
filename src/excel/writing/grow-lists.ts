import { CellValue } from "../../domain/base/cell";
import { GridTable } from "../../domain/reading/reading";
import { asContent } from "./content";

/** A list in a table of a sheet, with lines to append to it. */
export interface ListToGrow {
  readonly table: GridTable;
  /** What its lines hold. */
  readonly rows: readonly (readonly CellValue[])[];
  /** The column, within the table, that is blank in a free line. */
  readonly key: number;
  /** How many columns a line takes from the table's first on. */
  readonly width: number;
  /** For each line to append its cells: the column within the table, and the value. */
  readonly missing: readonly (readonly (readonly [column: number, value: CellValue])[])[];
}

/** Where lines go, all from 0 and as the list is once they are there. */
interface Growth {
  /** Lines that are new, before the table's last. */
  readonly inserted: { readonly first: number; readonly lines: number };
  /** For each of the lines to append. */
  readonly places: readonly number[];
  /** Lines down to the last that is not blank. */
  readonly filled: number;
}

/** In the blank lines first, and in new ones when they run out. */
export function growthOf({ rows, key, missing }: ListToGrow): Growth {
  const last = rows.length - 1;
  const isBlank = (index: number) => (rows[index]?.[key] ?? "") === "";
  const blank = rows.flatMap((_, index) => (isBlank(index) ? [index] : []));
  const lines = Math.max(0, missing.length - blank.length);
  const moved = (index: number) => (index === last ? last + lines : index);
  const places = [...blank.map(moved), ...Array.from({ length: lines }, (_, index) => last + index)].slice(
    0,
    missing.length,
  );
  const written = rows.flatMap((_, index) => (isBlank(index) ? [] : [moved(index)]));
  return { inserted: { first: last, lines }, places, filled: Math.max(-1, ...places, ...written) + 1 };
}

/** The names are in cells of text; a figure is one anywhere. */
const TEXT = "@";

/** Queues the lines that some lists of a sheet lack; the caller syncs. */
export function growLists(context: Excel.RequestContext, name: string, lists: readonly ListToGrow[]): void {
  const sheet = context.workbook.worksheets.getItem(name);
  // From the lowest up: new lines move what is below them.
  for (const list of fromTheLowest(lists)) {
    const { table, width, missing } = list;
    const { inserted, places } = growthOf(list);
    const line = (index: number, lines = 1) =>
      sheet.getRangeByIndexes(table.row + 1 + index, table.column, lines, width);
    if (inserted.lines > 0) {
      // Whole rows of the sheet, above the table's last: the blocks below move down and every reference grows.
      line(inserted.first, inserted.lines).getEntireRow().insert("Down");
      line(inserted.first, inserted.lines).copyFrom(line(0));
    }
    missing.forEach((cells, index) => {
      for (const [column, value] of cells)
        line(places[index]!).getCell(0, column).values = [[asContent(value, false, TEXT)]];
    });
  }
}

export const fromTheLowest = (lists: readonly ListToGrow[]) =>
  [...lists].sort((a, b) => b.table.row - a.table.row);
