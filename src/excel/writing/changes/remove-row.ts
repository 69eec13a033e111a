import { CellValue } from "../../../domain/base/cell";
import { CellEdit } from "../../../domain/changes/changes";
import { inExcel } from "../../host/in-excel";
import { ExcelFailure, Undo } from "../../workbook";
import { rangeOf, writeSeen } from "../cell-writes";
import { asPutBack } from "../content";
import { fitRows } from "./fit-rows";
import { guard, seeEdits } from "./seen-edits";

/** A row of a table, whole: also what the person keeps there in columns of their own. */
interface HeldRow {
  readonly sheet: string;
  readonly tableName: string;
  /** In the body, from 0. */
  readonly index: number;
  readonly formulas: readonly CellValue[];
  readonly numberFormats: readonly string[];
}

/**
 * Takes a row out of its table once its cells hold what the pane showed. Two batches. A table has at least one row: its
 * only one is cleared, and so is one that is in no table any more.
 *
 * @param cells what the pane showed of the row, all to be cleared
 * @returns how to take it back: the row comes in again where it was, unless the table has no such place any more
 */
export async function removeRow(
  context: Excel.RequestContext,
  tableName: string,
  cells: readonly [CellEdit, ...CellEdit[]],
): Promise<Undo> {
  const { sheet, row } = cells[0].place;
  const seen = seeEdits(context, cells);
  const body = bodyOf(context, tableName);
  const held = body.getIntersectionOrNullObject(`${row}:${row}`);
  held.load("formulas,numberFormat");
  await context.sync();
  guard(seen);
  if (held.isNullObject || body.rowCount === 1) return writeSeen(context, seen);
  const index = row - 1 - body.rowIndex;
  context.workbook.tables.getItem(tableName).rows.getItemAt(index).delete();
  fitRows(context, sheet, row - 1, body.rowCount - 1 - index);
  await context.sync();
  return () =>
    putBack({
      sheet,
      tableName,
      index,
      formulas: held.formulas[0] as CellValue[],
      numberFormats: held.numberFormat[0] as string[],
    });
}

function bodyOf(context: Excel.RequestContext, tableName: string): Excel.Range {
  const body = context.workbook.tables.getItemOrNullObject(tableName).getDataBodyRange();
  body.load("rowIndex,columnIndex,rowCount,columnCount");
  return body;
}

/** Two batches. */
const putBack = ({ sheet, tableName, index, formulas, numberFormats }: HeldRow): Promise<void> =>
  inExcel(async (context) => {
    const body = bodyOf(context, tableName);
    await context.sync();
    const hasPlace = !body.isNullObject && index <= body.rowCount && formulas.length === body.columnCount;
    if (!hasPlace) throw new ExcelFailure("changed-since", { sheet });
    // Below its last row a table has no place to name: the row goes at the end.
    context.workbook.tables.getItem(tableName).rows.add(index < body.rowCount ? index : undefined);
    const row = body.rowIndex + index;
    const area = { row, column: body.columnIndex, rows: 1, columns: formulas.length };
    const range = rangeOf(context, { sheet, area });
    range.numberFormat = [[...numberFormats]];
    range.formulas = [formulas.map((each, column) => asPutBack(each, numberFormats[column]))];
    fitRows(context, sheet, row, body.rowCount + 1 - index);
    await context.sync();
  });
