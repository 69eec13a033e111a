/**
 * hucre 1.0.0 gives the cells of a shared formula as they stand in the file: the text on the first, nothing on the rest.
 * Here each gets its own text.
 */
import type { Cell } from "hucre";
import { shiftFormula } from "../formulas/shift";

/**
 * @param cells hucre's, keyed `row,column`.
 * @returns the formula of a cell as text without "=", or undefined for a cell without one.
 */
export function formulaReader(
  cells: ReadonlyMap<string, Cell>,
): (key: string, cell: Cell) => string | undefined {
  const masters = new Map<number, { formula: string; row: number; column: number }>();
  for (const [key, { formula, formulaType, formulaSharedIndex }] of cells) {
    if (formulaType !== "shared" || !formula || formulaSharedIndex === undefined) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    masters.set(formulaSharedIndex, { formula, row, column });
  }
  return (key, { formula, formulaSharedIndex }) => {
    if (formula !== "" || formulaSharedIndex === undefined) return formula || undefined;
    const master = masters.get(formulaSharedIndex);
    const [row = 0, column = 0] = key.split(",").map(Number);
    return master && shiftFormula(master.formula, row - master.row, column - master.column);
  };
}
