import { TableAim } from "../../../domain/changes/aim";
import { ColumnVisibility } from "../../../domain/changes/changes";
import { sheetKey } from "../../host/sheet-key";
import { Later } from "./look";
import { PlacedColumn, PlacedTable } from "./placed";

/** A whole column of a table, by its heading wherever it stands now; of a plain range, where it stood. */
function entireColumn(
  context: Excel.RequestContext,
  aim: Pick<TableAim, "sheet" | "tableName">,
  { place: { column, heading } }: ColumnVisibility,
): Excel.Range {
  if (aim.tableName === undefined)
    return context.workbook.worksheets
      .getItem(sheetKey(aim.sheet))
      .getRangeByIndexes(0, column, 1, 1)
      .getEntireColumn();
  const { columns } = context.workbook.tables.getItem(aim.tableName);
  return columns
    .getItem(heading ?? "")
    .getDataBodyRange()
    .getEntireColumn();
}

/** Asks which of some columns are hidden. Only queues: the caller syncs. */
export function lookAtHidden(
  context: Excel.RequestContext,
  aim: TableAim,
  columns: readonly ColumnVisibility[],
): Later<readonly boolean[]> {
  const ranges = columns.map((each) => {
    const range = entireColumn(context, aim, each);
    range.load("columnHidden");
    return range;
  });
  return () => ranges.map(({ columnHidden }) => columnHidden);
}

/** Hides some columns and brings others in sight, as they are to be; or as they were. */
export function writeHidden(
  context: Excel.RequestContext,
  { aim, held, columns }: Pick<PlacedTable, "aim" | "held" | "columns">,
  which: (column: PlacedColumn) => boolean,
): void {
  for (const column of columns)
    entireColumn(context, { ...aim, sheet: held.sheet }, column.edit).columnHidden = which(column);
}
