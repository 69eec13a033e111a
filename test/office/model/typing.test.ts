import type { Area } from "../../../src/xlsx/workbook-data";
import { useExcel } from "../use-excel";

const excel = useExcel();

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

/** A table in B2:D4 whose last column is calculated, formatted and validated. */
async function fill(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.getRange("B2:D4").values = [
      ["Acción", "Meta", "% reportado"],
      ["A", 10, ""],
      ["B", 20, ""],
    ];
    const table = sheet.tables.add("B2:D4", true);
    table.columns.getItem("% reportado").getDataBodyRange().formulas = "=C3/100" as never;
    sheet.getRange("D3:D4").numberFormat = "0.0%" as never;
    sheet.getRange("C3:C4").dataValidation.rule = {
      decimal: { formula1: 0, operator: Excel.DataValidationOperator.greaterThan },
    };
    await context.sync();
  });
}

/** As a person at the keyboard: no batch of the add-in runs (the client sends one more to let go of its ranges). */
async function type(place: Area, value: string | number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
  const grid = Array.from({ length: place.rows }, () =>
    Array.from({ length: place.columns }, () => ({ value })),
  );
  excel.engine.cells.write("hoja1", place, grid);
  await excel.engine.settle();
}

const rows = () => excel.engine.tables.list()[0]!.area.rows;

test("what the add-in wrote twice in one batch is taken back as it was before both", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.getRange("A2:A3").values = [[3], [4]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  await excel.grid.api.undo();
  const cells = excel.engine.cells.read("hoja1", area(0, 0, 3)).flat();
  expect(cells.map(({ value }) => value)).toEqual([null, null, null]);
});

test("what is typed below a table becomes its row, with formulas, looks and rules", async () => {
  await fill();
  await type(area(4, 2), 40);
  expect(rows()).toBe(4);
  const [[formula]] = excel.engine.cells.read("hoja1", area(4, 3)) as [
    [{ formula?: string; value: unknown }],
  ];
  expect(formula).toMatchObject({ formula: "=C5/100", value: 0.4 });
  expect(excel.engine.styles.numberFormat("hoja1", 4, 3)).toBe("0.0%");
  expect(excel.engine.validations.list("hoja1")[0]!.areas).toEqual([area(2, 2, 3)]);
});

test("a cell that comes with a look of its own keeps it, and gets the rest from the row above", async () => {
  await fill();
  const { styles } = excel.engine;
  styles.patch("hoja1", area(3, 2), () => ({ fill: "#FFFFEE", font: { bold: true }, wrap: true }));
  // As «100%» typed in a cell without a format.
  styles.patch("hoja1", area(4, 2), () => ({ numberFormat: "0%", font: { italic: true } }));
  await type(area(4, 2), 1);
  expect(rows()).toBe(4);
  expect(styles.read("hoja1", 4, 2)).toMatchObject({
    numberFormat: "0%",
    fill: "#FFFFEE",
    wrap: true,
    font: { bold: true, italic: true },
  });
});

test.each([
  ["beside the table", area(4, 4), 3],
  ["two rows below", area(5, 2), 3],
  ["several rows below it", area(4, 1, 3), 6],
  ["over its end and below", area(2, 1, 4, 3), 5],
  ["wider than the table", area(4, 1, 1, 5), 3],
  ["inside", area(3, 1), 3],
])("typing %s", async (_, place, expected) => {
  await fill();
  await type(place, "x");
  expect(rows()).toBe(expected);
});

test("a row that already held something stays out", async () => {
  await fill();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Hoja1").getRange("B5").values = [["Elaboró:"]];
    await context.sync();
  });
  expect(rows()).toBe(3);
  await type(area(4, 2), "x");
  expect(rows()).toBe(3);
});
