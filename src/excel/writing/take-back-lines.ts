import { inExcel } from "../host/in-excel";
import { ExcelFailure, Undo } from "../workbook";
import { undoOfSheets } from "./undo";
import { asPutBack } from "./content";
import { ListToGrow, fromTheLowest, growthOf } from "./grow-lists";

/** A line that was appended, by its row in the sheet, from 0. */
interface Line {
  readonly row: number;
  /** What its cells held, for a line that was there; absent for a new one, which goes away. */
  readonly before?: readonly { readonly column: number; readonly formula: unknown }[];
}

/** The lines as they stand once all the lists have theirs: from the lowest up. */
export function appendedLines(lists: readonly ListToGrow[]): readonly Line[] {
  return fromTheLowest(lists).flatMap((list) => {
    const { table, rows, missing } = list;
    const { inserted, places } = growthOf(list);
    const above = lists.filter((each) => each.table.row < table.row).map(growthOf);
    const first = table.row + 1 + above.reduce((sum, each) => sum + each.inserted.lines, 0);
    const end = inserted.first + inserted.lines;
    return places
      .map((place, index): Line => {
        const row = first + place;
        if (place >= inserted.first && place < end) return { row };
        const held = rows[place === end ? inserted.first : place] ?? [];
        const before = missing[index]!.map(([column]) => ({
          column: table.column + column,
          formula: asPutBack(held[column] ?? ""),
        }));
        return { row, before };
      })
      .sort((a, b) => b.row - a.row);
  });
}

/** Asks what stands in the rows of the lines: also what a person keeps at their side. */
export const seeLines = (sheet: Excel.Worksheet, lines: readonly Line[]): readonly Excel.Range[] =>
  lines.map(({ row }) => {
    const used = sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().getUsedRangeOrNullObject(true);
    used.load("address,formulas");
    return used;
  });

/** What was seen, to compare it with. */
export const saidBy = (seen: readonly Excel.Range[]): readonly string[] =>
  seen.map((range) => (range.isNullObject ? "" : JSON.stringify([range.address, range.formulas])));

/**
 * How lines that were appended go away: the new ones whole, the others blank as they were. Three batches. Refused once
 * a person has changed one of them.
 *
 * @param after what they said when they were written
 * @param besides what else is to be put back, queued last
 */
export const takeBackLines = (
  name: string,
  lines: readonly Line[],
  after: readonly string[],
  besides: (context: Excel.RequestContext) => Promise<void>,
): Undo =>
  undoOfSheets([name], () =>
    inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("name");
      await context.sync();
      if (sheet.isNullObject) throw new ExcelFailure("changed-since", { sheet: name });
      const seen = seeLines(sheet, lines);
      await context.sync();
      const changed = saidBy(seen).findIndex((said, index) => said !== after[index]);
      if (changed >= 0) {
        throw new ExcelFailure("changed-since", { sheet: name, cell: `A${lines[changed]!.row + 1}` });
      }
      for (const { row, before } of lines) {
        if (!before) sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().delete("Up");
        else for (const { column, formula } of before) sheet.getCell(row, column).formulas = [[formula]];
      }
      await besides(context);
    }),
  );
