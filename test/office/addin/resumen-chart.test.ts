import { createWorkbook } from "../../../src/excel";
import { hojas } from "../../../src/domain/catalogue/hojas";
import { PARAMETROS, WORKED } from "../../../src/excel/testing/worked-rows";
import { fillMatriz } from "../../../src/excel/testing/workbook";
import { toWorkbookData } from "../../../src/playground/model/saving/to-workbook-data";
import { useExcel } from "../use-excel";

const excel = useExcel();
const book = createWorkbook();

/** The cells of the chart's bars in the file. */
const figures = () =>
  toWorkbookData(excel.workbook.host).sheets.find(({ name }) => name === hojas.resumen.titulo)!.charts[0]!
    .series[0]!.values;

test("Actualizar shows in the chart an acción that a person wrote in a free line", async () => {
  await book.insertMatriz("blank", PARAMETROS);
  await fillMatriz(WORKED.slice(0, 2));
  await book.insertResumen();
  const [first] = figures().match(/\$[A-Z]+\$\d+$/)!;
  await fillMatriz(WORKED.slice(0, 3));
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Resumen").getDataBodyRange();
    body.getCell(1, 1).values = [[WORKED[2]!.accion]];
    await context.sync();
  });
  await book.insertResumen();
  const [, column, row] = first.match(/(\$[A-Z]+)\$(\d+)/)!;
  expect(figures()).toMatch(`!${first}:${column}$${Number(row) + 1}`);
});
