import { CellValue } from "../../domain/base/cell";
import { Area, areaOf } from "../../sheets/declaration/area";

/** The formulas of a table's first rows, its headings among them; further rows are taken to say the same. */
export interface TableFormulas {
  readonly area: Area;
  readonly formulas: readonly (readonly CellValue[])[];
}

interface Values {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** What stands for a formula whose text was not asked for. */
export const SOME_FORMULA = "=";

/**
 * Formulas in the shape of the values: the value again where a cell has no formula.
 *
 * @param address of the cells that have one, as Excel gives it: "Matriz!D9:D23,'Hoja 2'!B4"
 * @param tables the text of the formulas of the tables
 */
export function formulasOf(
  grid: Values,
  address: string,
  tables: readonly TableFormulas[],
): readonly (readonly CellValue[])[] {
  const rows: (readonly CellValue[])[] = [...grid.values];
  const copied = new Map<number, CellValue[]>();
  for (const area of areasOf(address)) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const index = row - grid.row;
      const values = grid.values[index];
      if (!values) continue;
      const own = copied.get(index) ?? [...values];
      copied.set(index, own);
      rows[index] = own;
      for (let column = area.column; column < area.column + area.columns; column++) {
        const place = column - grid.column;
        if (place >= 0 && place < own.length) own[place] = textAt(tables, row, column);
      }
    }
  }
  return rows;
}

function textAt(tables: readonly TableFormulas[], row: number, column: number): string {
  const table = tables.find(({ area }) => isWithin(area, row, column));
  if (!table) return SOME_FORMULA;
  const index = column - table.area.column;
  const own = table.formulas[row - table.area.row];
  const text = own ? own[index] : table.formulas.find((each) => isFormula(each[index]))?.[index];
  return isFormula(text) ? text : SOME_FORMULA;
}

const isWithin = (area: Area, row: number, column: number) =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

const isFormula = (value: CellValue | undefined): value is string =>
  typeof value === "string" && value.startsWith("=");

/** The blocks of an address of several; a sheet's name in quotes may hold commas. */
export function areasOf(address: string): readonly Area[] {
  const parts = address.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  return parts.flatMap((part) => areaOf(part.trim()) ?? []);
}
