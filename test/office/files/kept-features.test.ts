import { fromWorkbookData } from "../../../src/playground/model/saving/from-workbook-data";
import { toWorkbookData } from "../../../src/playground/model/saving/to-workbook-data";
import { FEATURES } from "../../../src/xlsx/testing/features";
import { sheet, workbook } from "../../../src/xlsx/testing/sample";
import type { CellData, SheetData } from "../../../src/xlsx/workbook-data";
import { essence } from "./essence";
import { useExcel } from "../use-excel";

const excel = useExcel();

test.each(FEATURES)("opened and saved, %s is as it was", async (_, data) => {
  await fromWorkbookData(excel.workbook.host, data);
  expect(essence(toWorkbookData(excel.workbook.host))).toEqual(essence(data));
});

test("a workbook with too many formulas keeps the values of all its sheets, also of those before the one that is too much", async () => {
  const formulas = (count: number) =>
    new Map(
      Array.from({ length: count }, (_, row): [string, CellData] => [
        `${row},0`,
        { value: row, formula: "=1+1" },
      ]),
    );
  const book = workbook({
    sheets: [
      sheet({ name: "Resumen", cells: formulas(3) }),
      sheet({ name: "Matriz", cells: formulas(1_001) }),
    ],
  });
  await fromWorkbookData(excel.workbook.host, book);
  expect(excel.workbook.host.engine.recalculates).toBe(false);
  expect(toWorkbookData(excel.workbook.host).sheets.map(({ cells }) => cells)).toEqual(
    book.sheets.map(({ cells }) => cells),
  );
});

describe("what is edited around", () => {
  const note = { author: "Control Interno", text: "Falta el acta" };
  const area = (row: number, column: number, rows: number, columns: number) => ({
    row,
    column,
    rows,
    columns,
  });
  const cells: [string, CellData][] = [
    ["0,0", { value: "acta", note, hyperlink: "https://www.gov.co" }],
    ["0,1", { value: 5, formula: "=SUM(A3:A4*2)", array: { area: area(0, 1, 1, 1), dynamic: false } }],
    ["0,2", { value: 1, formula: "=A3:A4", array: { area: area(0, 2, 2, 1), dynamic: false } }],
    ["1,2", { value: 2 }],
    ["2,0", { value: 1 }],
    ["3,0", { value: 2 }],
    ["5,0", { value: "Meta" }],
    ["5,1", { value: "Avance" }],
    ["6,0", { value: 10 }],
    ["7,0", { value: 20 }],
    ["8,0", { value: "Total" }],
    ["8,1", { value: 0, formula: "=SUBTOTAL(109,Matriz[Avance])" }],
    ["12,0", { value: "sin encabezado" }],
  ];
  const table = { style: "TableStyleLight9", bandedRows: true, filterButton: true };
  const data = workbook({
    sheets: [
      sheet({
        cells: new Map(cells),
        tables: [
          {
            ...table,
            name: "Matriz",
            area: area(5, 0, 4, 2),
            columns: [
              { name: "Meta", totals: { label: "Total" } },
              { name: "Avance", totals: { function: "sum" } },
            ],
            showTotals: true,
          },
          {
            ...table,
            name: "Suelta",
            area: area(12, 0, 2, 2),
            columns: [{ name: "a" }, { name: "b" }],
            showHeaders: false,
          },
        ],
      }),
    ],
  });
  beforeEach(() => fromWorkbookData(excel.workbook.host, data));

  const change = async (work: (sheet: Excel.Worksheet) => void): Promise<SheetData> => {
    await Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("Hoja1"));
      await context.sync();
    });
    return toWorkbookData(excel.workbook.host).sheets[0]!;
  };

  test("moves with its cells", async () => {
    const saved = await change((sheet) => sheet.getRange("1:2").insert("Down"));
    expect(saved.cells.get("2,0")).toEqual({ value: "acta", note, hyperlink: "https://www.gov.co" });
    expect(saved.cells.get("2,1")).toMatchObject({
      formula: "=SUM(A5:A6*2)",
      array: { area: area(2, 1, 1, 1), dynamic: false },
    });
    expect(saved.cells.get("2,2")).toMatchObject({
      value: 1,
      formula: "=A5:A6",
      array: { area: area(2, 2, 2, 1), dynamic: false },
    });
    expect(saved.tables.map(({ area: { row, rows } }) => [row, rows])).toEqual([
      [7, 4],
      [14, 2],
    ]);
  });

  test("a filter and the ends of pages move with their rows", async () => {
    await fromWorkbookData(
      excel.workbook.host,
      workbook({
        sheets: [
          sheet({
            cells: new Map(cells),
            filter: area(2, 0, 5, 2),
            page: { orientation: "portrait", paperSize: 1, rowBreaks: [3] },
          }),
        ],
      }),
    );
    const moved = await change((own) => own.getRange("1:2").insert("Down"));
    expect(moved.filter).toEqual(area(4, 0, 5, 2));
    expect(moved.page.rowBreaks).toEqual([5]);
  });

  test("notes and links stay with another value, and array formulas go away with it", async () => {
    const saved = await change((sheet) => {
      sheet.getRange("A1:C1").values = [["otra acta", 7, 8]];
    });
    expect(saved.cells.get("0,0")).toEqual({ value: "otra acta", note, hyperlink: "https://www.gov.co" });
    expect(saved.cells.get("0,1")).toEqual({ value: 7 });
    expect(saved.cells.get("0,2")).toEqual({ value: 8 });
  });

  test("a table grows above its totals, which move down", async () => {
    const saved = await change((sheet) => {
      sheet.tables.getItem("Matriz").rows.add(undefined, [[30, 3]]);
    });
    expect(saved.tables[0]).toMatchObject({ area: area(5, 0, 5, 2), showTotals: true });
    expect(saved.cells.get("8,0")).toEqual({ value: 30 });
    expect(saved.cells.get("9,1")).toEqual({ value: 3, formula: "=SUBTOTAL(109,Matriz[Avance])" });
  });

  test("a row that comes in where the totals are is the table's; without its row of totals a table has none", async () => {
    const grown = await change((sheet) => sheet.getRange("9:9").insert("Down"));
    expect(grown.tables[0]).toMatchObject({ area: area(5, 0, 5, 2), showTotals: true });
    const shrunk = await change((sheet) => sheet.getRange("10:10").delete("Up"));
    expect(shrunk.tables[0]).toMatchObject({ area: area(5, 0, 4, 2) });
    expect(shrunk.tables[0]!.showTotals).toBeUndefined();
  });

  test("Excel is told where the totals are", async () => {
    const { address, showTotals, totals } = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Matriz").load("showTotals");
      const whole = table.getRange().load("address");
      const row = table.getTotalRowRange().load("address");
      await context.sync();
      return { address: whole.address, totals: row.address, showTotals: table.showTotals };
    });
    expect([address, totals, showTotals]).toEqual(["Hoja1!A6:B9", "Hoja1!A9:B9", true]);
  });
});
