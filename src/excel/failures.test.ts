import { useExcel } from "../../test/office/use-excel";
import { matriz } from "../domain/plan/tables/matriz";
import { createWorkbook } from ".";
import { failureCode } from "./testing/failure-code";
import { PARAMETROS } from "./testing/worked-rows";
import { writes } from "./testing/writes";

const excel = useExcel({ recalculates: false });

const book = createWorkbook();

test("while a cell is being edited it tries again, then says so", async () => {
  excel.faults.cellEditMode = true;
  setTimeout(() => (excel.faults.cellEditMode = false), 400);
  expect(await failureCode(book.read())).toBe("done");
  excel.faults.cellEditMode = true;
  expect(await failureCode(book.read())).toBe("cell-edit");
});

test("a protected sheet is told, and not unprotected", async () => {
  await book.insertMatriz("blank", PARAMETROS);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(matriz.title).protection.protect();
    await context.sync();
  });
  const [reading] = (await book.read()).matrices;
  expect(reading!.protected).toBe(true);
  const place = { sheet: matriz.title, row: 9, column: 2 };
  await expect(writes.changeCells([{ place, value: "x" }])).rejects.toMatchObject({
    code: "protected",
    detail: { sheet: matriz.title },
  });
  expect((await book.read()).matrices[0]!.protected).toBe(true);
});

test.each<[string, () => Promise<unknown>, string]>([
  ["a resumen without a matriz", () => book.insertResumen(), "no-matriz"],
  ["a matriz from a marco that is not there", () => book.insertMatriz("marco"), "no-marco"],
  ["a place in a sheet that is gone", () => book.select({ sheet: "Otra", row: 1 }), "no-table"],
])("%s", async (_, operation, code) => {
  expect(await failureCode(operation())).toBe(code);
});

test("outside Excel, and in an Excel that is too old", async () => {
  const { Excel: host, Office: office } = globalThis;
  Object.assign(globalThis, { Excel: undefined });
  expect(await failureCode(book.read())).toBe("no-host");
  Object.assign(globalThis, {
    Excel: host,
    Office: { context: { requirements: { isSetSupported: () => false } } },
  });
  expect(await failureCode(book.read())).toBe("old-excel");
  Object.assign(globalThis, { Office: office });
});
