import { Changes } from "../../../domain/fixes";
import { inExcel } from "../../host/in-excel";
import { Undo, Written } from "../../workbook";
import { writeSeen } from "../cell-writes";
import { insertRows, seeTables } from "./insert-rows";
import { formatsOf, guard, seeFixes } from "./seen-fixes";

/**
 * Corrects cells of the matriz and puts the rows that are new: one batch to see what there is, one for the cells and,
 * where there are any, one for the rows. All or nothing: what the pane showed must still be there.
 */
export const applyFixes = (fixes: readonly Changes[]): Promise<Written> =>
  inExcel(async (context) => {
    const cells = fixes.flatMap((fix) => fix.cells);
    const rows = fixes.flatMap((fix) => fix.rows);
    if (cells.length + rows.length === 0) return { what: "nothing", sheets: [] };
    const seen = seeFixes(context, cells);
    const tables = seeTables(context, rows);
    await context.sync();
    guard(seen);
    const undoCells = await writeSeen(context, seen, formatsOf(seen));
    const undo = rows.length > 0 ? await withRows() : undoCells;
    const sheets = [...new Set(cells.map(({ place }) => place.sheet))];
    return { what: "fixesWritten", sheets, rows: fixes.length, undo };

    async function withRows(): Promise<Undo> {
      try {
        return await insertRows(context, tables, rows, cells, undoCells);
      } catch (error) {
        await undoCells();
        throw error;
      }
    }
  });
