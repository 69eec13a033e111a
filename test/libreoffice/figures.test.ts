import fc from "fast-check";
import { bookOfRows, disagreementsOf } from "../agreement/book-of-rows";
import { randomParametros, randomRow } from "../agreement/random-rows";
import { convert, hasLibreOffice } from "./convert";

jest.setTimeout(600_000);

const ROWS = 400;
const BOOKS = 2;

(hasLibreOffice ? describe : describe.skip)("LibreOffice, recalculating a workbook of ours", () => {
  it.each(Array.from({ length: BOOKS }, (_, index) => index + 1))(
    "says what the pane says, in every row, total and count (seed %i)",
    async (seed) => {
      const rows = fc.sample(randomRow, { numRuns: ROWS, seed });
      const parametros = fc.sample(randomParametros, { numRuns: 1, seed })[0]!;
      const pesos = new Map(seed % 2 === 0 ? [["trámites", 30]] : []);
      const recalculated = convert(await bookOfRows(rows, parametros, pesos), "xlsx");
      expect((await disagreementsOf(recalculated)).slice(0, 8)).toEqual([]);
    },
  );
});
