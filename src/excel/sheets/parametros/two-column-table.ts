import { CellValue } from "../../../domain/cell/cell";
import { cell } from "../../sheet/area";
import { CellsDeclaration, TableDeclaration } from "../../sheet/declaration";
import { FIRST_ROW } from "./layout";

const SPARE_ROWS = 8;

/** A table of two columns with its heading on top and spare rows below. */
export function twoColumnCells(
  column: number,
  heading: string,
  note: string,
  columns: readonly string[],
  firstRow: readonly CellValue[],
  numberFormats: readonly [string, string],
): readonly CellsDeclaration[] {
  const header = FIRST_ROW + 2;
  return [
    { area: { row: FIRST_ROW, column, rows: 1, columns: 2 }, style: "section", values: [[heading, ""]] },
    { area: cell(FIRST_ROW + 1, column), style: "aside", values: [[note]] },
    { area: { row: header, column, rows: 1, columns: 2 }, style: "header", values: [columns] },
    ...numberFormats.map((numberFormat, index): CellsDeclaration => ({
      area: { row: header + 1, column: column + index, rows: SPARE_ROWS, columns: 1 },
      style: "input",
      numberFormat,
    })),
    { area: { row: header + 1, column, rows: 1, columns: 2 }, values: [firstRow] },
  ];
}

export const twoColumnTable = (name: string, column: number): TableDeclaration => ({
  name,
  area: { row: FIRST_ROW + 2, column, rows: SPARE_ROWS + 1, columns: 2 },
  filterButton: false,
});
