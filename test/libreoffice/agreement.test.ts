import fc from "fast-check";
import { openXlsx, saveXlsx } from "../../src/xlsx";
import { disagreements } from "../agreement/compare";
import { matrizWorkbook } from "../agreement/matriz-workbook";
import { randomParametros, randomRow } from "../agreement/random-rows";
import { convert, hasLibreOffice } from "./convert";

const ROWS = 400;

(hasLibreOffice ? describe : describe.skip)("LibreOffice, recalculating the saved file", () => {
  it.each([1, 2, 3, 4, 5])(
    "agrees with the pane on 400 random rows (seed %i)",
    async (seed) => {
      const rows = fc.sample(randomRow, { numRuns: ROWS, seed });
      const parametros = fc.sample(randomParametros, { numRuns: 1, seed })[0]!;
      const saved = await saveXlsx(matrizWorkbook(rows, parametros));
      const sheet = (await openXlsx(convert(saved, "xlsx"))).sheets[0]!;
      const value = (row: number, column: number) => sheet.cells.get(`${row + 1},${column}`)?.value ?? "";
      expect(disagreements(rows, parametros, value).slice(0, 5)).toEqual([]);
    },
    120_000,
  );
});
