import { CellValue, isBlank } from "../base/cell";
import { Changes, RowInsertion, together } from "../changes/changes";
import { SmallTableReading } from "../reading/reading";
import { rowFilled } from "./small-table-row";

/**
 * Makes the list of observaciones again in the sheet that has it: over the rows that it has, more below its last, and what
 * is left over blank.
 *
 * @example observationsListed(reading.listado, rows).cells.length
 */
export function observationsListed(
  table: SmallTableReading,
  rows: readonly (readonly CellValue[])[],
): Changes {
  const { sheet, tableName, headerRow, column, headings } = table;
  const blank = headings.map(() => "");
  const over = table.rows.flatMap((row, index) =>
    rows[index] === undefined && row.every(isBlank) ? [] : [rowFilled(table, index, rows[index] ?? blank)],
  );
  const more = rows.slice(table.rows.length).map((row): RowInsertion => ({
    sheet,
    tableName,
    below: headerRow + table.rows.length,
    cells: row.map((after, at) => ({ column: column + at, after, isFormula: false })),
  }));
  return together([...over, { cells: [], rows: more }]);
}
