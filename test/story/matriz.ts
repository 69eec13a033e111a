import { columnLetters } from "../../src/domain/base/cell-name";
import { matriz, type MatrizKey } from "../../src/domain/plan/tables/matriz";

/** The matriz as the add-in inserts it. */
export const MATRIZ = "Matriz de seguimiento";
/** Row of its headings, from 1. */
export const HEADER_ROW = 8;

const columns = new Map(matriz.columns.map(({ key }, index) => [key, columnLetters(index)]));

/** Address of a cell: `at("avance", 9)` is "S9". */
export function at(key: MatrizKey, row: number): string {
  return `${columns.get(key)!}${row}`;
}

/** Cells to type: `[key, row, text]` as the driver takes them. */
export function cells(
  typed: readonly (readonly [key: MatrizKey, row: number, text: string])[],
): [address: string, text: string][] {
  return typed.map(([key, row, text]) => [at(key, row), text]);
}
