import { RowInsertion } from "../../../domain/changes/changes";
import { inExcel } from "../../host/in-excel";
import { SeenTables } from "./insert-rows";

/** Takes away the rows that an insertion left when it ended half-way: Excel does not roll it back. Two batches. */
export const removeInserted = (tables: SeenTables, rows: readonly RowInsertion[]): Promise<void> =>
  inExcel(async (context) => {
    const now = new Map(
      [...tables.keys()].map((name) => {
        const body = context.workbook.tables.getItem(name).rows;
        body.load("count");
        return [name, body];
      }),
    );
    await context.sync();
    for (const [name, body] of now) {
      const { rowIndex, rowCount } = tables.get(name)!;
      // They went in from the last to the first: the first of those that are there has none of them above it.
      const added = rows
        .filter(({ tableName }) => tableName === name)
        .sort((a, b) => b.below - a.below)
        .slice(0, body.count - (rowCount - 1));
      for (const { below } of added.reverse())
        body.getItemAt(Math.min(below, rowIndex + rowCount) - rowIndex - 1).delete();
    }
    await context.sync();
  });
