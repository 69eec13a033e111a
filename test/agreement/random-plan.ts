import fc from "fast-check";
import { MarcoRow, createWorkbook } from "../../src/excel";
import { RandomRow, randomRow } from "./random-rows";

/** Rows of a table of ours: each carries its acción (a blank one is an observación, and the pane counts it with the row above). */
export const randomPlanRows = (count: number, seed: number): readonly RandomRow[] =>
  fc
    .sample(randomRow, { numRuns: count, seed })
    .map((row) => (row.accion === "" ? { ...row, accion: "Sin nombre" } : row));

/** Inserts a marco and, made from it, a matriz with room for so many rows; then they are to be filled in. */
export async function insertMatrizFor(count: number): Promise<void> {
  const book = createWorkbook();
  const marco = Array.from({ length: count }, (_, index): MarcoRow => ({
    accion: "Acción",
    indicador: `Indicador ${index}`,
    meta: "1",
  }));
  await book.insertMarco(marco);
  await book.insertMatriz("marco");
}
