import type { RowData, SheetData } from "../../../xlsx/workbook-data";
import type { SheetId } from "../../engine/engine";
import { pointsToCharacters } from "./column-width";
import type { Host } from "../host";
import { estimatedRows } from "../../../xlsx/row-heights/estimated-rows";

/**
 * The widths and heights to save: the ones that somebody set, and those of rows with more than a line of text, as Excel
 * saves them.
 */
export function savedSizes(
  { engine: { layout }, state }: Host,
  id: SheetId,
  { cells, merges }: Pick<SheetData, "cells" | "merges">,
): Pick<SheetData, "columns" | "rows"> {
  const sized = layout.sized(id);
  const columns = new Map(
    [...sized.columns].map(([column, points]): [number, { width?: number; hidden?: boolean }] => [
      column,
      {
        ...(points === undefined ? {} : { width: pointsToCharacters(points) }),
        ...(layout.columnHidden(id, column) ? { hidden: true } : {}),
      },
    ]),
  );
  for (const [column, size] of state.farColumns.get(id) ?? [])
    if (!columns.has(column)) columns.set(column, size);
  const rows = new Map<number, RowData>();
  for (const [row, height] of sized.rows) {
    rows.set(row, {
      ...(height === undefined ? {} : { height }),
      ...(layout.rowHidden(id, row) ? { hidden: true } : {}),
    });
  }
  const known = new Map<number, number>();
  const width = (column: number) => {
    const found =
      known.get(column) ?? pointsToCharacters(sized.columns.get(column) ?? layout.columnWidth(id, column));
    known.set(column, found);
    return found;
  };
  const measured = layout.measuredRows(id);
  for (const [row, height] of new Map([...estimatedRows(cells, merges, width), ...measured])) {
    if (rows.get(row)?.height === undefined) rows.set(row, { ...rows.get(row), height, automatic: true });
  }
  return { columns, rows };
}
