import fc from "fast-check";
import { withIds } from "../../src/domain/plan/tables/matriz-id";
import { bookOfRows, disagreementsOf } from "../agreement/book-of-rows";
import { randomParametros, randomProgramacion, randomRow } from "../agreement/random-rows";
import { convert, hasLibreOffice } from "./convert";

jest.setTimeout(600_000);

const ROWS = 400;
const BOOKS = 2;

(hasLibreOffice ? describe : describe.skip)("LibreOffice, recalculating a workbook of ours", () => {
  it.each(Array.from({ length: BOOKS }, (_, index) => index + 1))(
    "says what the pane says, in every row, total and count (seed %i)",
    async (seed) => {
      const rows = withIds(fc.sample(randomRow, { numRuns: ROWS, seed }));
      const ids = rows.filter((_, index) => index % 3 > 0).map(({ id }) => id);
      const programacion = fc.sample(randomProgramacion(ids), { numRuns: 1, seed })[0]!;
      const parametros = fc.sample(randomParametros, { numRuns: 1, seed })[0]!;
      const pesos = new Map(seed % 2 === 0 ? [["trámites", 30]] : []);
      const recalculated = convert(await bookOfRows(rows, parametros, pesos, programacion), "xlsx");
      expect((await disagreementsOf(recalculated)).slice(0, 8)).toEqual([]);
    },
  );
});
