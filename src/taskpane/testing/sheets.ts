import { CellValue } from "../../domain/base/cell";
import { SheetGrid } from "../../domain/reading/reading";
import { sheet } from "../../domain/reading/testing/sheet";
import { OwnTable } from "../../domain/plan/tables/column";
import { MarcoKey, marcoOperativo } from "../../domain/plan/tables/marco-operativo";
import { MatrizKey, matriz } from "../../domain/plan/tables/matriz";

/** A sheet with a table of ours from A1, as Excel would be read. */
export function ownTableSheet<Key extends string>(
  name: string,
  table: OwnTable<Key>,
  rows: readonly Partial<Record<Key, CellValue>>[],
): SheetGrid {
  const headings = table.columns.map((column) => column.heading);
  const values: CellValue[][] = [
    headings,
    ...rows.map((row) => table.columns.map((column) => row[column.key] ?? "")),
  ];
  return {
    name,
    row: 0,
    column: 0,
    values,
    formulas: values,
    tables: [{ name: table.tableName, row: 0, column: 0, rows: values.length, columns: headings.length }],
    protected: false,
  };
}

export const matrizSheet = (
  rows: readonly Partial<Record<MatrizKey, CellValue>>[],
  name: string = matriz.title,
): SheetGrid => ownTableSheet(name, matriz, rows);

export const marcoSheet = (
  rows: readonly Partial<Record<MarcoKey, CellValue>>[],
  name: string = marcoOperativo.title,
): SheetGrid => ownTableSheet(name, marcoOperativo, rows);

export const blankSheet = (name: string): SheetGrid => sheet([], { name });

/** A Resumen with one free line. @param formula what says which matriz it is of */
export function resumenSheet(name: string, formula: string): SheetGrid {
  const values = [
    ["Código", "Acción", "Peso"],
    ["", "", ""],
  ];
  const tables = [{ name, row: 0, column: 0, rows: values.length, columns: 3 }];
  return { ...sheet(values, { name }), formulas: values.with(0, [formula, "Acción", "Peso"]), tables };
}
