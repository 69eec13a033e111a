import { startExcel, type TestExcel } from "./start-excel";

let excel: TestExcel;
beforeAll(async () => {
  excel = await startExcel({ recalculates: false });
});
beforeEach(() => excel.reset());
afterAll(() => excel.dispose());

test("without recalculation formulas are kept, and follow the cells they refer to", async () => {
  const formulas = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.getRange("A1:B1").formulas = [[5, "=A1+SUM(A1:A3)"]];
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    await context.sync();
    const range = sheet.getRange("B3").load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
  expect(excel.engine.recalculates).toBe(false);
  expect(formulas).toEqual([["=A3+SUM(A3:A5)"]]);
});
