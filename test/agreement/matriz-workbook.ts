import { CellValue } from "../../src/domain/base/cell";
import { Parametros } from "../../src/domain/plan/parametros/parametro";
import { parametros } from "../../src/domain/plan/parametros/parametros";
import { FESTIVOS } from "../../src/domain/plan/formula/festivos";
import { print } from "../../src/domain/plan/formula/print";
import { festivosDeColombia } from "../../src/domain/plan/parametros/festivos";
import { tableReferences } from "../../src/domain/plan/formula/references";
import { MatrizKey, matriz } from "../../src/domain/plan/tables/matriz";
import { TableRow } from "../../src/domain/plan/tables/row";
import { blankSheet, blankWorkbook } from "../../src/xlsx/blank-workbook";
import { CellData, WorkbookData } from "../../src/xlsx/workbook-data";
import { RandomRow } from "./random-rows";

const references = tableReferences(matriz.tableName, matriz);
const inNames = { column: () => "", wholeColumn: () => "" };

const cell = (value: CellValue): CellData => ({ value });

/** The smallest workbook in which the matriz computes: its table with the printed formulas, and the named cells. */
export function matrizWorkbook(rows: readonly RandomRow[], given: Parametros): WorkbookData {
  const names = new Map<string, CellData>();
  parametros.forEach((parametro, row) => {
    const value = given[parametro.name] ?? "";
    if (parametro.formula)
      names.set(`${row},0`, { value: null, formula: `=${print(parametro.formula, inNames)}` });
    else if (value !== "") names.set(`${row},0`, cell(value));
  });
  const table = new Map<string, CellData>();
  matriz.columns.forEach((column, index) => {
    table.set(`0,${index}`, cell(column.heading));
    rows.forEach((row, number) => {
      const value = row[column.key] ?? "";
      const key = `${number + 1},${index}`;
      if (column.formula) table.set(key, { value: null, formula: `=${print(column.formula, references)}` });
      else if (value !== "") table.set(key, cell(value));
    });
  });
  festivosDeColombia.forEach((day, row) => names.set(`${row},1`, cell(day)));
  const area = { row: 0, column: 0, rows: rows.length + 1, columns: matriz.columns.length };
  const columns = matriz.columns.map((column) => ({
    name: column.heading,
    calculatedFormula: column.formula && print(column.formula, references),
  }));
  return {
    ...blankWorkbook(matriz.tableName),
    sheets: [
      {
        ...blankSheet(matriz.tableName),
        cells: table,
        tables: [
          {
            name: matriz.tableName,
            area,
            columns,
            style: "TableStyleLight1",
            bandedRows: true,
            filterButton: true,
          },
        ],
      },
      { ...blankSheet("Parámetros"), cells: names },
    ],
    names: [
      { name: FESTIVOS, formula: `='Parámetros'!$B$1:$B$${festivosDeColombia.length}`, visible: true },
      ...parametros.map((parametro, row) => ({
        name: parametro.name,
        formula: `='Parámetros'!$A$${row + 1}`,
        visible: true,
      })),
    ],
  };
}

const blankRow = Object.fromEntries(matriz.columns.map((column) => [column.key, ""])) as Record<
  MatrizKey,
  CellValue
>;

/** The same rows as the pane reads them. */
export const readRows = (rows: readonly RandomRow[]): TableRow<MatrizKey>[] =>
  rows.map((row, index) => ({
    number: index + 2,
    values: { ...blankRow, ...row },
    formulas: {},
    carried: [],
  }));
