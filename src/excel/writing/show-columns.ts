import { ColumnView } from "../../domain/plan/tables/column";
import { MatrizReading } from "../../domain/reading/reading";
import { matriz } from "../../domain/plan/tables/matriz";
import { inExcel } from "../host/in-excel";
import { ExcelFailure, Written } from "../workbook";
import { undoOfSheets } from "./undo";

/** Shows the columns of some views and hides the others; columns that are not ours stay as they are. Two batches. */
export const showColumns = (reading: MatrizReading, views: readonly ColumnView[]): Promise<Written> =>
  inExcel(async (context) => {
    const columns = matriz.columns.flatMap(({ key, view }) => {
      const column = reading.columns[key];
      return column === undefined ? [] : [{ column, hidden: !views.includes(view) }];
    });
    const ranges = columns.map(({ column }) => entireColumn(context, reading.sheet, column));
    ranges.forEach((range) => range.load("columnHidden"));
    await context.sync();
    const before = ranges.map((range) => range.columnHidden);
    columns.forEach(({ hidden }, index) => (ranges[index]!.columnHidden = hidden));
    await context.sync();
    const undo = undoOfSheets([`${reading.sheet}\ncolumnas`], () =>
      inExcel(async (later) => {
        const now = columns.map(({ column }) => entireColumn(later, reading.sheet, column));
        now.forEach((range) => range.load("columnHidden"));
        await later.sync();
        if (now.some((range, index) => range.columnHidden !== columns[index]!.hidden)) {
          throw new ExcelFailure("changed-since", { sheet: reading.sheet });
        }
        now.forEach((range, index) => (range.columnHidden = before[index]!));
        await later.sync();
      }),
    );
    return { what: "viewChanged", sheets: [reading.sheet], undo };
  });

const entireColumn = (context: Excel.RequestContext, sheet: string, column: number) =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, column, 1, 1).getEntireColumn();
