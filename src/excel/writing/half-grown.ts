import { failureOf } from "../failure/failure-of";
import { inExcel } from "../host/in-excel";
import { ExcelFailure } from "../workbook";
import { asPutBack } from "./content";
import { ListToGrow, fromTheLowest, growthOf } from "./grow-lists";

/** Tells whether all the lines of some lists came in, after a batch that ended in an error. */
export const areGrown = (name: string, lists: readonly ListToGrow[]): Promise<boolean> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const places = lists.map((list) => ({ list, all: tableOf(context, list) }));
    await context.sync();
    const cells = places.flatMap(({ list, all }) => {
      const { places: lines } = growthOf(list);
      return list.missing.flatMap((line, index) =>
        line.map(([column, value]) => {
          const cell = sheet.getCell(all.rowIndex + 1 + lines[index]!, all.columnIndex + column);
          cell.load("values");
          return { cell, value };
        }),
      );
    });
    await context.sync();
    return (
      places.every(({ list, all }) => all.rowCount === list.table.rows + growthOf(list).inserted.lines) &&
      cells.every(({ cell, value }) => cell.values[0]![0] === value)
    );
  });

/**
 * Takes away the lines that a batch left which ended half-way: Excel does not roll it back. Three batches, in a request of
 * their own, for a failed one takes no more.
 *
 * @param besides what else is to be put back, queued last
 */
export async function takeBackHalfGrown(
  name: string,
  lists: readonly ListToGrow[],
  cause: unknown,
  besides: (context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  const putBack = inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const places = fromTheLowest(lists).map((list) => ({ list, all: tableOf(context, list) }));
    await context.sync();
    for (const { list, all } of places) {
      const { inserted, places: lines } = growthOf(list);
      const grown = all.rowCount - list.table.rows;
      if (grown > 0)
        sheet
          .getRangeByIndexes(all.rowIndex + 1 + inserted.first, 0, grown, 1)
          .getEntireRow()
          .delete("Up");
      // The list is as long as it was: its last line is where it was, and those between the two are gone.
      list.missing.forEach((cells, index) => {
        const line = lines[index]!;
        const end = inserted.first + inserted.lines;
        if (line >= inserted.first && line < end) return;
        const before = line === end ? inserted.first : line;
        for (const [column] of cells)
          sheet.getCell(all.rowIndex + 1 + before, all.columnIndex + column).formulas = [
            [asPutBack(list.rows[before]?.[column] ?? "")],
          ];
      });
    }
    await besides(context);
  });
  await putBack.catch((error: unknown) => {
    const { code, detail } = failureOf(cause);
    throw new ExcelFailure(code, { ...detail, left: name }, { cause: error });
  });
}

function tableOf(context: Excel.RequestContext, { table }: ListToGrow): Excel.Range {
  const all = context.workbook.tables.getItem(table.name).getRange();
  all.load("rowIndex,columnIndex,rowCount");
  return all;
}
