import { isOurTable } from "../../domain/reading/our-table";
import { WorkbookReading } from "../../domain/reading/reading";
import { ExcelFailure } from "../../excel/workbook";

/**
 * Whether what kept something from being done is there no more: it is not said any longer.
 * @example isOver(new ExcelFailure("no-matriz"), reading) // true, once somebody inserted one
 */
export function isOver({ code, detail }: ExcelFailure, { matrices, marcos }: WorkbookReading): boolean {
  if (detail.left !== undefined) return false;
  switch (code) {
    case "protected": {
      const tables = [...matrices, ...marcos];
      const there = tables.filter(({ sheet }) => detail.sheet === undefined || sheet === detail.sheet);
      return there.length > 0 && there.every((table) => !table.protected);
    }
    case "no-matriz":
      // Of somebody else's table no Resumen can be made: that stays said.
      return matrices.some(isOurTable);
    case "no-marco":
      return marcos.some(({ rows }) => rows.length > 0);
    default:
      return false;
  }
}
