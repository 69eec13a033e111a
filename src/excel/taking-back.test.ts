import { useExcel } from "../../test/office/use-excel";
import { matriz } from "../domain/plan/tables/matriz";
import { createWorkbook } from ".";
import { failureCode } from "./testing/failure-code";
import { FIRST, at, indexOf } from "./testing/matriz-cells";
import { PARAMETROS, WORKED } from "./testing/worked-rows";
import { fillMatriz, readCells } from "./testing/workbook";
import { writes } from "./testing/writes";

useExcel({ recalculates: false });

const book = createWorkbook();
const MATRIZ = matriz.title;

test("an insertion nobody touched goes away, its names too", async () => {
  const { undo } = await book.insertMatriz("blank", PARAMETROS);
  await undo!();
  const reading = await book.read();
  expect([reading.sheetNames, reading.hasParametros]).toEqual([["Hoja1"], false]);
  expect(await failureCode(book.insertMatriz("blank"))).toBe("done");
});

test.each<[string, () => Promise<unknown>]>([
  ["somebody wrote in it", () => fillMatriz(WORKED)],
  [
    "somebody typed over a formula",
    () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(MATRIZ).getRange(at("cumplimiento")).values = [[0.5]];
        await context.sync();
      }),
  ],
  ["another sheet came after", () => book.insertResumen()],
])("is refused when %s", async (_, change) => {
  const { undo } = await book.insertMatriz("blank", PARAMETROS);
  await change();
  await expect(undo!()).rejects.toMatchObject({ code: "changed-since" });
  expect((await book.read()).sheetNames).toContain(MATRIZ);
});

test("changed cells are what they were, unless somebody changed them since", async () => {
  await book.insertMatriz("blank", PARAMETROS);
  await fillMatriz(WORKED.slice(0, 1));
  const place = { sheet: MATRIZ, row: FIRST, column: indexOf("meta") };
  const change = await writes.changeCells([
    { place, value: "=2+2" },
    { place: { ...place, row: 10 }, value: "- dos" },
  ]);
  expect((await readCells(MATRIZ, `${at("meta")}:${at("meta", 10)}`)).values).toEqual([["=2+2"], ["- dos"]]);
  await change.undo!();
  expect((await readCells(MATRIZ, `${at("meta")}:${at("meta", 10)}`)).values).toEqual([["10 puntos"], [""]]);
  const again = await writes.changeCells([{ place, value: "5 puntos" }]);
  await writes.changeCells([{ place, value: "6 puntos" }]);
  expect(await failureCode(again.undo!())).toBe("changed-since");
  expect((await readCells(MATRIZ, at("meta"))).values).toEqual([["6 puntos"]]);
});
