import { MatrizReading } from "../../domain/reading/reading";
import { ColumnView } from "../../domain/plan/tables/column";
import { MatrizKey, matriz } from "../../domain/plan/tables/matriz";
import { inExcel } from "../host/in-excel";
import { sheetKey } from "../host/sheet-key";
import { ourMarks } from "../marks/our-marks";
import { MatrizDisplay } from "../workbook";

/** How a matriz stands in its sheet: its marks and its hidden columns. Two batches. */
export const readDisplay = (reading: MatrizReading): Promise<MatrizDisplay> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetKey(reading.sheet));
    const columns = matriz.columns.flatMap(({ key, view }) => {
      const column = reading.columns[key];
      if (column === undefined) return [];
      const range = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
      range.load("columnHidden");
      return [{ key, view, range }];
    });
    // Its first batch brings the columns too.
    const [marks = []] = await ourMarks(context, [sheet]);
    const hidden = new Set(columns.filter(({ range }) => range.columnHidden).map(({ key }) => key));
    return { marksShown: marks.length > 0, views: viewsOf(reading, hidden) };
  });

/** The views in sight; null where one of them is so only in part. */
function viewsOf({ columns }: MatrizReading, hidden: ReadonlySet<MatrizKey>): readonly ColumnView[] | null {
  const present = matriz.columns.filter(({ key }) => columns[key] !== undefined);
  const views = [...new Set(present.map(({ view }) => view))];
  const shown = views.filter((view) => present.some((each) => each.view === view && !hidden.has(each.key)));
  const whole = present.every(({ key, view }) => shown.includes(view) !== hidden.has(key));
  return whole ? shown : null;
}
