import { CellValue } from "../../src/domain/base/cell";
import { hojas } from "../../src/domain/catalogue/hojas";
import { MatrizKey, matriz } from "../../src/domain/plan/tables/matriz";
import { RandomRow } from "./random-rows";

/**
 * Writes in the inserted matriz, from its first row on, as a person would: only the cells that the rows say something
 * of, so that what the insertion proposed stays.
 */
export async function fillMatriz(rows: readonly RandomRow[]): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(matriz.tableName).getDataBodyRange();
    for (const [column, { key }] of matriz.columns.entries()) {
      if (!rows.some((row) => row[key] !== undefined)) continue;
      const range = body.getCell(0, column).getResizedRange(rows.length - 1, 0);
      // null leaves a cell as it is.
      range.values = rows.map((row) => [row[key] ?? null]);
    }
    await context.sync();
  });
}

/** Every cell of every row as the row says, blank where it says nothing; formulas stay. */
export const fillMatrizWhole = (rows: readonly RandomRow[]): Promise<void> =>
  fillMatriz(rows.map((row) => ({ ...Object.fromEntries(written.map((key) => [key, ""])), ...row })));

const written: readonly MatrizKey[] = matriz.columns.filter(({ formula }) => !formula).map(({ key }) => key);

/** Weights of the acciones in Resumen, in its order, blank ones among them. */
export async function fillWeights(weights: readonly CellValue[]): Promise<void> {
  await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem("Resumen").columns.getItem(hojas.resumen.columnas.peso);
    column
      .getDataBodyRange()
      .getCell(0, 0)
      .getResizedRange(weights.length - 1, 0).values = weights.map((each) => [each]);
    await context.sync();
  });
}

/** The committee's list in Parámetros. */
export async function fillCommittee(members: readonly (readonly [string, string])[]): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Comite").getDataBodyRange();
    body.getCell(0, 0).getResizedRange(members.length - 1, 1).values = members.map((each) => [...each]);
    await context.sync();
  });
}
