import { useExcel } from "../../test/office/use-excel";
import { hojas } from "../domain/catalogue/hojas";
import { createWorkbook } from ".";
import { PARAMETROS, WORKED } from "./testing/worked-rows";
import { fillMatriz, readCells } from "./testing/workbook";

useExcel({ keepsWorkbook: true });

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

test("the rows that are named stand under the headings of the acciones that are repeated on their pages", async () => {
  const { values } = await readCells(hojas.resumen.titulo, "A1:I110");
  const { columnas, indicador, reportado, estado } = hojas.resumen;
  const acciones = values.find((row) => row.includes(columnas.peso))!;
  const list = values.find((row) => row.includes(indicador))!;
  const over = (heading: string) => acciones[list.indexOf(heading)] as string;
  expect([columnas.codigo, indicador, reportado, estado].map(over)).toEqual([
    columnas.codigo,
    columnas.accion,
    columnas.cumplimiento,
    columnas.semaforo,
  ]);
});
