import fc from "fast-check";
import { CellValue } from "../../src/domain/base/cell";
import { MatrizKey, matriz } from "../../src/domain/plan/tables/matriz";
import { withIds } from "../../src/domain/plan/tables/matriz-id";
import { readBook } from "../../src/files";
import { HEADER_ROW } from "../../src/sheets/title-block";
import { bookOfRows, disagreementsOf } from "../agreement/book-of-rows";
import { randomParametros, randomPesos, randomProgramacion, randomRow } from "../agreement/random-rows";
import { convert, hasLibreOffice } from "./convert";
import { AddedRow, withRowsAdded } from "./insert-rows";

jest.setTimeout(600_000);

const ROWS = 400;
/** `BOOKS=25 npm run test:libreoffice -- figures` compares 10,000 rows. */
const BOOKS = Number(process.env.BOOKS ?? 4);

/** One random thing, the same for a seed. */
const sample = <T>(arbitrary: fc.Arbitrary<T>, seed: number): T =>
  fc.sample(arbitrary, { numRuns: 1, seed })[0]!;

/** A workbook of random rows, two of each three in its Programación. */
function book(seed: number, many = ROWS): Promise<Uint8Array> {
  const rows = withIds(fc.sample(randomRow, { numRuns: many, seed }));
  const ids = rows.filter((_, index) => index % 3 > 0).map(({ id }) => id);
  return bookOfRows(
    rows,
    sample(randomParametros, seed),
    sample(randomPesos, seed),
    sample(randomProgramacion(ids), seed),
  );
}

(hasLibreOffice ? describe : describe.skip)("LibreOffice, recalculating a workbook of ours", () => {
  it.each(Array.from({ length: BOOKS }, (_, index) => index + 1))(
    "says what the pane says, in every row, total and count (seed %i)",
    async (seed) => {
      const recalculated = convert(await book(seed), "xlsx");
      expect((await disagreementsOf(recalculated)).slice(0, 8)).toEqual([]);
    },
  );

  it("counts the rows that people add in it, in the middle and below the table", async () => {
    const rows = 60;
    const first = HEADER_ROW + 2;
    const made = await book(31, rows);
    // Three rows come in before it.
    const below = readBook(made).reading.matrices[0]!.lastRow + 1 + 3;
    const written = (cells: Partial<Record<MatrizKey, CellValue>>) =>
      new Map(
        matriz.columns.flatMap(({ key }, index) => (cells[key] === undefined ? [] : [[index, cells[key]]])),
      );
    const cells = written({
      accion: "Trámites",
      indicador: "Talleres",
      meta: "10",
      cantidad: 10,
      avance: 10,
    });
    const added: readonly AddedRow[] = [
      { row: first + 20, isInserted: true, cells },
      { row: first + 21, isInserted: true, cells: written({ reportado: 1 }) },
      { row: first + 40, isInserted: true, cells: new Map() },
      ...[0, 1].map((index) => ({ row: below + index, isInserted: false, cells })),
    ];
    const saved = withRowsAdded(made, matriz.title, added);
    expect(readBook(saved).reading.matrices[0]!.below).toHaveLength(2);
    expect(await disagreementsOf(saved)).toEqual([]);
  });
});
