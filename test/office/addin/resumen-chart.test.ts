import { createWorkbook } from "../../../src/excel";
import { hojas } from "../../../src/domain/catalogue/hojas";
import { PARAMETROS, WORKED } from "../../../src/excel/testing/worked-rows";
import { fillMatriz } from "../../../src/excel/testing/workbook";
import { toWorkbookData } from "../../../src/playground/model/saving/to-workbook-data";
import { useExcel } from "../use-excel";
import { writes } from "../../../src/excel/testing/writes";

const excel = useExcel();
const book = createWorkbook();

/** The cells of the chart's bars in the file. */
const figures = () =>
  toWorkbookData(excel.workbook.host).sheets.find(({ name }) => name === hojas.resumen.titulo)!.charts[0]!
    .series[0]!.values;

/** The first and the last row of the chart's bars in the sheet. */
const rowsOfBars = () => {
  const [from = 0, to = from] = [...figures().matchAll(/\$(\d+)/g)].map(([, row]) => Number(row));
  return [from, to] as const;
};

/** The column of the acción in Resumen's table. */
const ACCION = 1;

test("Actualizar shows in the chart an acción that a person wrote in a free line", async () => {
  await book.insertMatriz("blank", PARAMETROS);
  await fillMatriz(WORKED.slice(0, 2));
  await book.insertResumen();
  const [from, to] = rowsOfBars();
  await fillMatriz(WORKED.slice(0, 3));
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Resumen").getDataBodyRange().load("values");
    await context.sync();
    const free = body.values.findIndex((line) => line[ACCION] === "");
    body.getCell(free, ACCION).values = [[WORKED[2]!.accion]];
    await context.sync();
  });
  await writes.updateResumen();
  expect(rowsOfBars()).toEqual([from, to + 1]);
});
