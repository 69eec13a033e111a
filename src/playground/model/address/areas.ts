import type { Area } from "../../../xlsx/workbook-data";
import { intersection } from "./address";

/**
 * What is left of an area without the cells of another: none to four areas.
 *
 * @example subtract({ row: 0, column: 0, rows: 3, columns: 1 }, { row: 1, column: 0, rows: 1, columns: 1 }).length // 2
 */
export function subtract(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const { row, column, rows, columns } = area;
  const pieces: Area[] = [
    { row, column, rows: common.row - row, columns },
    { row: common.row + common.rows, column, rows: row + rows - common.row - common.rows, columns },
    { row: common.row, column, rows: common.rows, columns: common.column - column },
    {
      row: common.row,
      column: common.column + common.columns,
      rows: common.rows,
      columns: column + columns - common.column - common.columns,
    },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}
