import { useExcel } from "../../test/office/use-excel";
import { hojas } from "../domain/catalogue/hojas";
import { createWorkbook } from ".";
import { FIRST } from "./testing/matriz-cells";
import { PARAMETROS, WORKED } from "./testing/worked-rows";
import { fillMatriz } from "./testing/workbook";
import { writes } from "./testing/writes";

const excel = useExcel({ recalculates: false });

const book = createWorkbook();

test("Resumen, Firmas and Parámetros are found under other names", async () => {
  await book.insertMatriz("blank", PARAMETROS);
  expect(await book.read()).toMatchObject({ resumenes: [], firmas: [] });
  await fillMatriz(WORKED);
  await book.insertResumen();
  await book.insertFirmas();
  await Excel.run(async (context) => {
    const rename = (from: string, to: string) => (context.workbook.worksheets.getItem(from).name = to);
    rename(hojas.resumen.titulo, "Tablero");
    rename(hojas.firmas.titulo, "Comité");
    rename(hojas.parametros.titulo, "Datos");
    await context.sync();
  });
  expect(await book.read()).toMatchObject({
    resumenes: [{ sheet: "Tablero" }],
    firmas: ["Comité"],
    hasParametros: true,
    parametros: PARAMETROS,
  });
  expect(await writes.updateResumen()).toMatchObject({ what: "nothing", sheets: ["Tablero"] });
});

test("a matriz that was read is gone to and shown though its sheet was renamed since", async () => {
  await book.insertMatriz("blank", PARAMETROS);
  await fillMatriz(WORKED.slice(0, 2));
  const seen = await book.read();
  const [read] = seen.matrices;
  await excel.byColleague((colleague) => colleague.renameSheet(read!.sheet, "La de la colega"));
  await book.select({ sheet: read!.sheet, row: FIRST + 1, column: 2 });
  expect(excel.workbook.worksheets.getActiveWorksheet().name).toBe("La de la colega");
  await writes.showMarks(true, seen);
  await writes.showViews(["norma"], seen);
  expect(await book.readDisplay(read!)).toEqual({ marksShown: true, views: ["norma"] });
});
