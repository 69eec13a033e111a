import { Changes } from "../changes/changes";
import { ColumnView } from "../plan/tables/column";
import { matriz } from "../plan/tables/matriz";
import { MatrizReading } from "../reading/reading";

/**
 * The columns of some views in sight and the others hidden, as changes of a matriz; columns that are not ours stay as
 * they are.
 * @example columnsShown(reading, ["norma"]).columns // [{ place: { …, heading: "Código" }, hidden: true }, …]
 */
export const columnsShown = (
  { sheet, headerRow, columns, headings }: MatrizReading,
  views: readonly ColumnView[],
): Changes => ({
  cells: [],
  rows: [],
  columns: matriz.columns.flatMap(({ key, view }) => {
    const column = columns[key];
    if (column === undefined) return [];
    const place = { sheet, row: headerRow, column, heading: headings[key] ?? "" };
    return [{ place, hidden: !views.includes(view) }];
  }),
});

/**
 * The marks of the checks to be seen in a matriz, or no more.
 * @example marksShown(reading, true).marks // [{ place: { sheet: "Matriz", row: 8, column: 0 }, shown: true, … }]
 */
export const marksShown = ({ sheet, headerRow, columns }: MatrizReading, shown: boolean): Changes => ({
  cells: [],
  rows: [],
  marks: [{ place: { sheet, row: headerRow, column: columns.accion ?? 0 }, columns, shown }],
});
