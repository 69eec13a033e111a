import { CellData, SheetData, WorkbookData } from "../../src/xlsx/workbook-data";
import { Cells } from "./compare-report";

/** A workbook without the results of its formulas, so that whoever opens it has to compute them. */
export const withoutResults = (data: WorkbookData): WorkbookData => ({
  ...data,
  sheets: data.sheets.map((sheet) => ({
    ...sheet,
    cells: new Map([...sheet.cells].map(([place, cell]) => [place, withoutResult(cell)])),
  })),
});

const withoutResult = (cell: CellData): CellData =>
  cell.formula === undefined ? cell : { ...cell, value: null, error: undefined };

/** The values of a sheet of a workbook, from A1 on. */
export function cellsOf({ sheets }: WorkbookData, name: string): Cells {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return valuesOf(sheet);
}

function valuesOf({ cells }: SheetData): Cells {
  const values: (string | number | boolean)[][] = [];
  for (const [place, { value }] of cells) {
    const [row, column] = place.split(",").map(Number) as [number, number];
    while (values.length <= row) values.push([]);
    const line = values[row]!;
    while (line.length <= column) line.push("");
    line[column] = value ?? "";
  }
  return values;
}
