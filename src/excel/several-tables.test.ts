import { useExcel } from "../../test/office/use-excel";
import { hojas } from "../domain/catalogue/hojas";
import { pesosDe, resumenOf } from "../domain/reading";
import { marcoOperativo } from "../domain/plan/tables/marco-operativo";
import { createWorkbook } from ".";
import { PARAMETROS } from "./testing/worked-rows";
import { writes } from "./testing/writes";

useExcel({ recalculates: false });

const book = createWorkbook();

test("matriz from the marco that is named, and from the first with rows where none is", async () => {
  await book.insertMarco([], PARAMETROS);
  await book.insertMarco([{ accion: "Antes", indicador: "x", meta: "1" }]);
  const { sheets } = await book.insertMarco([{ accion: "Después", indicador: "x", meta: "1" }]);
  await book.insertMatriz({ marco: sheets[0]! });
  await book.insertMatriz("marco");
  const { matrices } = await book.read();
  expect(matrices.map(({ rows }) => rows.map(({ values }) => values.accion))).toEqual([
    ["Después"],
    ["Antes"],
  ]);
  await expect(book.insertMatriz({ marco: marcoOperativo.title })).rejects.toMatchObject({
    code: "no-marco",
  });
});

test("each matriz has a Resumen of its own, with its own weights", async () => {
  await book.insertMarco([{ accion: "Primera", indicador: "x", meta: "10 puntos" }], PARAMETROS);
  await book.insertMatriz("marco");
  const { sheets } = await book.insertMarco([{ accion: "Segunda", indicador: "x", meta: "10 puntos" }]);
  const second = (await book.insertMatriz({ marco: sheets[0]! })).sheets.at(-1)!;
  await book.insertResumen();
  const written = await book.insertResumen(second);
  expect(written.what).toBe("resumenInserted");
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Resumen2").getDataBodyRange().getCell(0, 8).values = [[60]];
    await context.sync();
  });
  const reading = await book.read();
  expect(
    reading.matrices.map((each) => [
      resumenOf(reading, each)?.sheet,
      [...pesosDe(resumenOf(reading, each)!)],
    ]),
  ).toEqual([
    [hojas.resumen.titulo, []],
    [written.sheets[0], [["segunda", 60]]],
  ]);
  expect(await writes.updateResumen(second)).toMatchObject({ what: "nothing", sheets: written.sheets });
});
