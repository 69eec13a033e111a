import { useExcel } from "../../test/office/use-excel";
import { marcoOperativo } from "../domain/tables/marco-operativo";
import { createWorkbook } from ".";
import { PARAMETROS } from "./testing/worked-rows";

useExcel();

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
