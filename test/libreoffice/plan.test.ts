import { createWorkbook } from "../../src/excel";
import { organize, readPaste } from "../../src/domain/reading/organize";
import { toWorkbookData } from "../../src/playground/model/saving/to-workbook-data";
import { openXlsx, saveXlsx } from "../../src/xlsx";
import { COMITE, PARAMETROS, REPORTED, marco } from "../agreement/alvarado";
import { reportDisagreements } from "../agreement/compare-report";
import { cellsOf, withoutResults } from "../agreement/computed-cells";
import { fillCommittee, fillMatriz, fillWeights } from "../agreement/fill";
import { type TestExcel, startExcel } from "../office/start-excel";
import { documento, logicas } from "../story/organizar";
import { convert, hasLibreOffice, pagesOf } from "./convert";
import { writes } from "../../src/excel/testing/writes";

jest.setTimeout(300_000);

/** What stands at the top of each page of a sheet, and how many pages Alvarado's plan takes at the most. */
const PRINTED: readonly (readonly [sheet: string, heading: string, most: number])[] = [
  ["Parámetros", "Parámetros", 2],
  ["Marco operativo", "Indicadores de gestión", 6],
  ["Matriz de seguimiento", "Recomendaciones", 3],
  ["Resumen de cumplimiento", "Resumen de cumplimiento", 3],
  ["Firmas", "Firmas", 1],
];

(hasLibreOffice ? describe : describe.skip)("a saved file, recalculated by LibreOffice", () => {
  let excel: TestExcel;
  beforeAll(() => {
    excel = startExcel();
  });
  afterAll(() => excel.dispose());

  const book = createWorkbook();
  const saved = () => saveXlsx(withoutResults(toWorkbookData(excel.workbook.host)));
  const disagreements = async () => {
    const recalculated = await openXlsx(convert(await saved(), "xlsx"));
    return reportDisagreements(await book.read(), (sheet) => cellsOf(recalculated, sheet));
  };

  describe("of Alvarado's plan, from an empty workbook on", () => {
    beforeAll(async () => {
      excel.reset();
      await book.insertMarco(marco, PARAMETROS);
      await book.insertMatriz("marco");
      await fillMatriz(REPORTED);
      await fillCommittee(COMITE);
      await book.insertResumen();
      await book.insertFirmas();
    });

    it.each(["abierto", "definitivo"])("says what the pane says in a corte %s", async (estado_corte) => {
      await writes.changeParametros({ estado_corte });
      expect(await disagreements()).toEqual([]);
    });

    it("is printed with its headings and its number on each page", async () => {
      const pages = pagesOf(convert(await saved(), "pdf"));
      const footer = (page: string) => page.trimEnd().split("\n").at(-1)!.trim();
      expect(pages.map((page) => /Página \d+ de \d+$/.exec(footer(page))?.[0])).toEqual(
        pages.map((_, index) => `Página ${index + 1} de ${pages.length}`),
      );
      for (const [sheet, heading, most] of PRINTED) {
        const own = pages.filter((page) => footer(page).startsWith(sheet));
        expect([sheet, own.length > 0 && own.length <= most]).toEqual([sheet, true]);
        for (const page of own) expect(page).toContain(heading);
      }
    });

    it("says the same once the acciones have weights", async () => {
      await fillWeights([30, 20, 20, 15, 15, ""]);
      expect(await disagreements()).toEqual([]);
    });
  });

  it("says what the pane says of the same plan, organized as it was pasted from its document", async () => {
    excel.reset();
    const pasted = readPaste({ text: documento.join("\n") });
    await book.insertOrganized(organize(pasted), PARAMETROS);
    await book.insertMatriz("marco");
    await fillMatriz(REPORTED);
    await book.insertResumen();
    expect((await book.read()).matrices[0]!.rows).toHaveLength(logicas.length);
    expect(await disagreements()).toEqual([]);
  });
});
