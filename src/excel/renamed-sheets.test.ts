import { useExcel } from "../../test/office/use-excel";
import { hojas } from "../domain/catalogue/hojas";
import { createWorkbook } from ".";
import { PARAMETROS, WORKED } from "./testing/worked-rows";
import { fillMatriz } from "./testing/workbook";

useExcel();

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
  expect(await book.insertResumen()).toMatchObject({ what: "nothing", sheets: ["Tablero"] });
});
