import { CellValue } from "../domain/base/cell";
import { hojas } from "../domain/catalogue/hojas";
import { columnasDeObservaciones as columns } from "../domain/plan/tables/observaciones";
import { Area, cell } from "./declaration/area";
import { CellsDeclaration, SheetDeclaration } from "./declaration/declaration";
import { COLOR } from "./declaration/style";
import { TableSheetNames } from "./marco-operativo";
import { numberFormatOf } from "./table-block";

const texts = hojas.observaciones;

/** 0-based row of the headings: below the title, what the sheet is for and a thin row. */
const HEADER_ROW = 3;

/** The sheet Observaciones: what was pending one day, to be printed or sent. It needs no other sheet. */
export function observacionesSheet(
  names: TableSheetNames,
  rows: readonly (readonly CellValue[])[],
): SheetDeclaration {
  // A table has a row at least.
  const body: Area = {
    row: HEADER_ROW + 1,
    column: 0,
    rows: Math.max(1, rows.length),
    columns: columns.length,
  };
  const area = { ...body, row: HEADER_ROW, rows: body.rows + 1 };
  return {
    name: names.sheet,
    tabColor: COLOR.quiet,
    widths: columns.map(({ width }) => width),
    hiddenColumns: [],
    heights: [
      { row: 0, rows: 1, height: 26 },
      { row: 1, rows: 1, height: 16 },
      { row: 2, rows: 1, height: 8 },
      { row: HEADER_ROW, rows: 1, height: 24 },
    ],
    fittedRows: [body],
    cells: [
      { area: cell(0, 0), style: "title", values: [[texts.titulo]] },
      { area: cell(1, 0), style: "aside", values: [[texts.nota]] },
      {
        area: { ...area, rows: 1 },
        style: "header",
        numberFormat: "@",
        values: [columns.map(({ heading }) => heading)],
      },
      ...columns.map((column, index): CellsDeclaration => ({
        area: { ...body, column: index, columns: 1 },
        style: "computed",
        numberFormat: numberFormatOf(column),
      })),
      { area: { ...body, rows: rows.length }, values: rows },
    ].filter(({ area: { rows: count } }) => count > 0) as readonly CellsDeclaration[],
    tables: [{ name: names.table, area, filterButton: true }],
    names: [],
    validations: [],
    colors: [],
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    print: { orientation: "Landscape", paper: "Letter", titleRows: { ...area, rows: 1 } },
    firstInput: cell(HEADER_ROW + 1, 0),
  };
}
