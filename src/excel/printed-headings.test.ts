import { useExcel } from "../../test/office/use-excel";
import { hojas } from "../domain/catalogue/hojas";
import { createWorkbook } from ".";
import { PARAMETROS, WORKED } from "./testing/worked-rows";
import { fillMatriz, readCells } from "./testing/workbook";

useExcel({ keepsWorkbook: true, recalculates: false });

const book = createWorkbook();

beforeAll(async () => {
  await book.insertMatriz("blank", PARAMETROS);
  await fillMatriz(WORKED);
  await book.insertResumen();
  await book.insertFirmas();
});

const layoutOf = (name: string) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.pageLayout.load("orientation");
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject();
    titles.load("address");
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    await context.sync();
    const rows = /(\d+):\D*(\d+)$/.exec(titles.address)!.slice(1).map(Number);
    return { orientation: sheet.pageLayout.orientation, rows, isFrozen: !frozen.isNullObject };
  });

test.each([
  [hojas.parametros.titulo, hojas.parametros.titulo, true],
  [hojas.resumen.titulo, hojas.resumen.columnas.codigo, true],
  [hojas.firmas.titulo, hojas.firmas.titulo, false],
])("%s is printed across, with «%s» on each page", async (sheet, heading, isFrozen) => {
  const { orientation, rows, ...layout } = await layoutOf(sheet);
  expect([orientation, layout.isFrozen]).toEqual(["Landscape", isFrozen]);
  expect((await readCells(sheet, `A${rows[0]}`)).values).toEqual([[heading]]);
});

test("no other block of Resumen stands below the headings that are repeated", async () => {
  const { rows } = await layoutOf(hojas.resumen.titulo);
  const { values } = await readCells(hojas.resumen.titulo, "A1:I120");
  const { acciones, responsables, conteos, nombradas } = hojas.resumen;
  const placeOf = (heading: string) => values.findIndex(([first]) => first === heading) + 1;
  const [ofAcciones = 0, ...others] = [acciones, responsables, conteos, nombradas].map(placeOf);
  expect([rows[0], others.every((row) => row > 0 && row < ofAcciones)]).toEqual([ofAcciones + 1, true]);
});
