import { useExcel } from "../use-excel";

const excel = useExcel({ recalculates: false });

test("without recalculation, what is typed over a formula takes its place", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Hoja1").getRange("A1:B1").formulas = [[5, "=A1*2"]];
    await context.sync();
  });
  excel.grid.book.getSheetByName("Hoja1")!.getRange("B1").setValue(7);
  const [[cell]] = excel.engine.cells.read("hoja1", { row: 0, column: 1, rows: 1, columns: 1 }) as [[object]];
  expect(cell).toEqual({ value: 7 });
});

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
