import { useExcel } from "../../test/office/use-excel";
import { matriz } from "../domain/plan/tables/matriz";
import { createWorkbook } from ".";
import { FIRST, indexOf, type } from "./testing/matriz-cells";
import { PARAMETROS } from "./testing/worked-rows";
import { writes } from "./testing/writes";

const excel = useExcel({ recalculates: false });

const book = createWorkbook();
const MATRIZ = matriz.title;

const MARCO = ["Puntos", "Visitas"].map((indicador) => ({
  accion: "Publicar",
  indicador,
  meta: "10 puntos",
  responsables: "Sistemas",
}));

const ids = async () => (await book.read()).matrices[0]!.rows.map(({ values }) => values.id);

const avanceAt = (row: number) => ({ place: { sheet: MATRIZ, row, column: indexOf("avance") }, value: 3 });

test("a row that somebody copied gets an Id of its own with the next write, which stays when that is taken back", async () => {
  await book.insertMarco(MARCO, PARAMETROS);
  await book.insertMatriz("marco");
  const [first, second] = await ids();
  await excel.byColleague((colleague) => colleague.insertCopy(MATRIZ, FIRST));
  expect(await ids()).toEqual([first, first, second]);
  const { undo } = await writes.changeCells([avanceAt(FIRST + 2)]);
  const [original, copy, other] = await ids();
  expect([original, other]).toEqual([first, second]);
  expect([first, second]).not.toContain(copy);
  await undo!();
  expect(await ids()).toEqual([first, copy, second]);
});

test("what people number themselves in a column Id of theirs stays, though they say it twice", async () => {
  await book.insertMatriz("blank", PARAMETROS);
  for (const row of [FIRST, FIRST + 1]) {
    await type("accion", "Publicar", row);
    await type("id", "17", row);
  }
  await writes.changeCells([avanceAt(FIRST)]);
  expect(await ids()).toEqual(["17", "17"]);
});

test("a row that was emptied takes what comes, and keeps the Id that nobody sees", async () => {
  await book.insertMarco(MARCO, PARAMETROS);
  await book.insertMatriz("marco");
  const [, second] = await ids();
  for (const key of ["codigo", "accion", "indicador", "meta", "responsable", "tipo", "cantidad"] as const)
    await type(key, "", FIRST + 1);
  const { undo } = await book.completeMatriz(await book.read(), MATRIZ);
  expect((await ids())[1]).toBe(second);
  await undo!();
  expect(await ids()).toHaveLength(1);
});
