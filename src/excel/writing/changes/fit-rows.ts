/**
 * Rows that moved within a table took their cells along and not the heights of the sheet's rows: each is as high as its
 * texts again, for those of another row would be cut.
 *
 * @param row the sheet's, from 0
 */
export function fitRows(context: Excel.RequestContext, sheet: string, row: number, rows: number): void {
  if (rows === 0) return;
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, 0, rows, 1).format.autofitRows();
}
