import { useExcel } from "../../test/office/use-excel";
import { matriz } from "../domain/plan/tables/matriz";
import { createWorkbook } from ".";
import { at } from "./testing/matriz-cells";
import { readCells } from "./testing/workbook";
import { PARAMETROS } from "./testing/worked-rows";

const excel = useExcel({ recalculates: false });

const book = createWorkbook();
const MATRIZ = matriz.title;

const rowsOfPlan = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    accion: `Acción ${index % 3}`,
    indicador: `Indicador ${index}`,
    meta: index % 2 === 0 ? "10 puntos" : "100 %",
    responsables: "Sistemas",
  }));

const complete = async (marco?: string) => book.completeMatriz(await book.read(), MATRIZ, marco);

const indicadores = async () =>
  (await book.read()).matrices.map(({ rows }) => rows.map(({ values }) => values.indicador));

test("a blank matriz gets all the rows, past its last one too, with formulas and looks; and it can be undone", async () => {
  await book.insertMarco(rowsOfPlan(20), PARAMETROS);
  await book.insertMatriz("blank");
  const seen = await book.read();
  excel.batches.reset();
  const { rows, read, undo } = await book.completeMatriz(seen, MATRIZ);
  expect(excel.batches.count).toBe(2);
  expect([rows, read]).toEqual([20, { metas: 20, of: 20, tiempos: 0 }]);
  const [reading] = (await book.read()).matrices;
  expect(reading!.rows).toHaveLength(20);
  const ids = reading!.rows.map(({ values }) => values.id);
  expect(new Set(ids).size).toBe(20);
  expect(reading!.rows.every(({ formulas }) => formulas.cumplimiento?.startsWith("="))).toBe(true);
  const avances = await readCells(MATRIZ, `${at("avance", 9)}:${at("avance", 28)}`);
  const asked = rowsOfPlan(20).map(({ meta }) => meta.includes("%"));
  expect(avances.numberFormat.map(([format]) => String(format).includes("%"))).toEqual(asked);
  await undo!();
  expect(await indicadores()).toEqual([[]]);
});

test("what the marco got since comes in once, and the rows that are there stay", async () => {
  await book.insertMarco(rowsOfPlan(2), PARAMETROS);
  await book.insertMatriz("marco");
  const more = await book.insertMarco(rowsOfPlan(4).slice(2));
  expect(await complete(more.sheets[0])).toMatchObject({
    rows: 2,
    differences: { gone: ["1.1", "2.1"] },
  });
  expect(await complete(more.sheets[0])).toMatchObject({ rows: 0 });
  expect(await indicadores()).toEqual([["Indicador 0", "Indicador 1", "Indicador 2", "Indicador 3"]]);
});

test("there must be a matriz, and a marco with rows", async () => {
  await expect(complete()).rejects.toMatchObject({ code: "no-matriz" });
  await book.insertMatriz("blank");
  await expect(complete()).rejects.toMatchObject({ code: "no-marco" });
});
