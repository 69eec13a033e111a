import { Changes } from "../../domain/changes/changes";
import { inExcel } from "../host/in-excel";
import { Written } from "../workbook";
import { writeChanges } from "./changes/write-changes";

/** Corrects the matriz. Two batches, three where rows are split. */
export const applyFixes = (fixes: readonly Changes[]): Promise<Written> =>
  inExcel(async (context) => {
    const cells = fixes.flatMap((fix) => fix.cells);
    const rows = fixes.flatMap((fix) => fix.rows);
    if (cells.length + rows.length === 0) return { what: "nothing", sheets: [] };
    const undo = await writeChanges(context, { cells, rows });
    const sheets = [
      ...new Set([...cells.map(({ place }) => place.sheet), ...rows.map(({ sheet }) => sheet)]),
    ];
    return { what: "fixesWritten", sheets, rows: fixes.length, undo };
  });
