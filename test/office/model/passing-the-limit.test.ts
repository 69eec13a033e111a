import { VALUES_ONLY_ROWS } from "../../../src/playground/engine/univer/calculation/calculation-limit";
import { useExcel } from "../use-excel";

const excel = useExcel();

describe("a workbook that passes the limit while it is open", () => {
  const rows = VALUES_ONLY_ROWS + 200;
  const numbers = (count: number, column: number) =>
    Array.from({ length: count }, (_, row) => [row * column]);
  const formulas = (count: number) => Array.from({ length: count }, (_, row) => [`=A${row + 1}*2`]);
  beforeEach(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Hoja1");
      sheet.getRange("A1:A4").values = numbers(4, 1);
      sheet.getRange("B1:B2").formulas = formulas(2);
      await context.sync();
    });
  });
  const read = (row: number) =>
    excel.engine.cells.read("hoja1", { row, column: 1, rows: 1, columns: 1 })[0]![0];

  test("by formulas: keeps all of them, with the values they had", async () => {
    expect(excel.engine.recalculates).toBe(true);
    const told = jest.fn();
    excel.engine.onCalculationStopped(told);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Hoja1");
      sheet.getRange(`A1:A${rows}`).values = numbers(rows, 1);
      sheet.getRange(`B1:B${rows}`).formulas = formulas(rows);
      await context.sync();
    });
    expect(excel.engine.recalculates).toBe(false);
    expect(told).toHaveBeenCalledTimes(1);
    expect(read(1)).toMatchObject({ formula: "=A2*2" });
    expect(read(rows - 1)).toMatchObject({ formula: `=A${rows}*2` });
  });

  test("by rows pasted in a table", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Hoja1");
      sheet.getRange("D1:E2").values = [
        ["Meta", "Doble"],
        [1, ""],
      ];
      const table = sheet.tables.add("D1:E2", true);
      table.columns.getItem("Doble").getDataBodyRange().formulas = [["=D2*2"]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    // As a person pastes, over the end of the table.
    const place = { row: 1, column: 3, rows, columns: 1 };
    excel.engine.cells.write(
      "hoja1",
      place,
      numbers(rows, 3).map(([value]) => [{ value: value! }]),
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(excel.engine.tables.list()[0]!.area.rows).toBe(rows + 1);
    expect(excel.engine.recalculates).toBe(false);
    const [last] = excel.engine.cells.read("hoja1", { row: rows, column: 4, rows: 1, columns: 1 })[0]!;
    expect(last).toMatchObject({ formula: `=D${rows + 1}*2` });
    // The ones that were calculated keep their results.
    expect(read(1)).toMatchObject({ formula: "=A2*2", value: 2 });
  });
});
