import { hojas } from "../domain/catalogue/hojas";
import { Excepcion, columnasDeExcepciones } from "../domain/reading/excepciones/excepcion";
import { Area, cell } from "./declaration/area";
import { CellsDeclaration, SheetDeclaration } from "./declaration/declaration";
import { COLOR } from "./declaration/style";
import { TableSheetNames } from "./marco-operativo";
import { numberFormatOf } from "./table-block";

const texts = hojas.excepciones;

/** 0-based row of the headings: below the title, what the sheet is for and a thin row. */
const HEADER_ROW = 3;

/** Rows to go on writing in. */
const SPARE_ROWS = 10;

/** The sheet Excepciones: what was accepted, with its reason. It needs no other sheet. */
export function excepcionesSheet(
  names: TableSheetNames,
  excepciones: readonly Excepcion[],
): SheetDeclaration {
  const columns = columnasDeExcepciones;
  const body: Area = {
    row: HEADER_ROW + 1,
    column: 0,
    rows: excepciones.length + SPARE_ROWS,
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
    fittedRows: [{ ...body, rows: excepciones.length }],
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
        style: column.filledBy === "person" ? "input" : "computed",
        numberFormat: numberFormatOf(column),
      })),
      {
        area: { ...body, rows: excepciones.length },
        values: excepciones.map((each) => columns.map(({ key }) => each[key] ?? "")),
      },
    ],
    tables: [{ name: names.table, area, filterButton: true }],
    names: [],
    validations: columns.map(({ heading, help }, index) => ({
      area: { ...body, column: index, columns: 1 },
      rule: { kind: "anything" },
      title: heading,
      message: help,
      otherValues: "none",
    })),
    colors: [],
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    print: { orientation: "Landscape", paper: "Folio", titleRows: { ...area, rows: 1 } },
    firstInput: cell(
      HEADER_ROW + 1,
      columns.findIndex(({ key }) => key === "motivo"),
    ),
  };
}
