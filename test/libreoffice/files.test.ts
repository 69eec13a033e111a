import fc from "fast-check";
import { integridadDe } from "../../src/domain/plan/cortes/sello/sello";
import { filaDe, filasDelCorte } from "../../src/domain/reading/cortes/read-cortes";
import { readBook, writeBook } from "../../src/files";
import { bookData } from "../../src/files/write/book";
import { BookContent, bookSheets } from "../../src/sheets/book";
import { openXlsx, saveXlsx } from "../../src/xlsx";
import { withoutResults } from "../agreement/computed-cells";
import { valueDifferences } from "../agreement/compare-books";
import { randomParametros, randomRow } from "../agreement/random-rows";
import { wholeBook } from "../agreement/whole-book";
import { convert, hasLibreOffice } from "./convert";

const ROWS = 200;

const withRandomRows = (seed: number): BookContent => ({
  ...wholeBook,
  parametros: { ...wholeBook.parametros, ...fc.sample(randomParametros, { numRuns: 1, seed })[0] },
  matriz: { rows: fc.sample(randomRow, { numRuns: ROWS, seed }) },
});

(hasLibreOffice ? describe : describe.skip)("a file that was written without Excel", () => {
  it.each<[string, BookContent]>([
    ["of a whole plan", wholeBook],
    ["with nothing filled in", { parametros: {}, matriz: { rows: [] }, resumen: {}, firmas: true }],
    ...[11, 12].map((seed): [string, BookContent] => [
      `of ${ROWS} random rows (seed ${seed})`,
      withRandomRows(seed),
    ]),
  ])(
    "%s says what LibreOffice computes with its formulas",
    async (_, content) => {
      const written = bookData(bookSheets(content));
      const computed = await openXlsx(convert(await saveXlsx(withoutResults(written)), "xlsx"));
      const found = written.sheets.flatMap((sheet, index) =>
        valueDifferences(sheet, computed.sheets[index]!).map((each) => `${sheet.name}, ${each}`),
      );
      expect(found.slice(0, 5)).toEqual([]);
    },
    120_000,
  );

  it("keeps the sello of its closed corte when LibreOffice saves it", async () => {
    const saved = convert(await writeBook(bookSheets(wholeBook)), "xlsx");
    const { cortes, historial } = readBook(saved).reading;
    const [corte] = cortes!.rows;
    const filas = filasDelCorte(
      corte!,
      historial!.rows.map(({ cells }) => filaDe(cells)),
    );
    expect(filas).toHaveLength(Number(corte!.linea.cuantas));
    expect(integridadDe(corte!.linea, filas)).toEqual({ kind: "intacto" });
  }, 120_000);
});
