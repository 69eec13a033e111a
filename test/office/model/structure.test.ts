import type { TestExcel } from "../start-excel";
import { useExcel } from "../use-excel";

const excel = useExcel();

async function withTable<T>(
  work: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.getRange("B2:D4").values = [
      ["Acción", "Meta", "% reportado"],
      ["A", 10, ""],
      ["B", 20, ""],
    ];
    const table = sheet.tables.add("B2:D4", true);
    table.name = "Matriz";
    await context.sync();
    return work(table, sheet, context);
  });
}

test("a table's resizing gives new rows the calculated columns", async () => {
  const body = await withTable(async (table, sheet, context) => {
    table.columns.getItem("% reportado").getDataBodyRange().formulas =
      "=Matriz[[#This Row],[Meta]]/2" as never;
    await context.sync();
    sheet.getRange("B5:C5").values = [["C", 40]];
    table.resize("B2:D5");
    const range = table.getDataBodyRange().load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(body).toEqual([
    ["A", 10, 5],
    ["B", 20, 10],
    ["C", 40, 20],
  ]);
});

test("headings stay unique texts", async () => {
  const names = await withTable(async (table, sheet, context) => {
    sheet.getRange("B2:D2").values = [["% reportado", 2008, ""]];
    table.columns.load("items/name");
    await context.sync();
    return table.columns.items.map(({ name }) => name);
  });
  expect(names).toEqual(["% reportado2", "2008", "Columna3"]);
});

test("tables may not overlap", async () => {
  const attempt = withTable(async (_, sheet, context) => {
    sheet.tables.add("D4:E6", true);
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a row that comes in above moves everything with it", async () => {
  const moved = await withTable(async (table, sheet, context) => {
    context.workbook.names.add("Meta1", sheet.getRange("C3"));
    sheet.getRange("F3").formulas = [["=C3+1"]];
    sheet.getRange("F5:G5").merge();
    sheet.getRange("D3:D4").dataValidation.rule = {
      decimal: { formula1: 0, formula2: 1, operator: "Between" },
    };
    const format = sheet.getRange("C3:C4").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$C3>1";
    format.custom.format.fill.color = "#A80521";
    const kept = sheet.getRange("C3");
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    await context.sync();
    const area = table.getRange().load("address");
    const name = context.workbook.names.getItem("Meta1").load("formula");
    const formula = sheet.getRange("F4").load("formulas,values");
    const merged = sheet.getRange("F6:G6").getMergedAreasOrNullObject().load("address");
    const validation = sheet.getRange("D4:D5").dataValidation.load("type");
    const rules = sheet.getRange("C4:C5").conditionalFormats.load("items/type,items/custom/rule/formula");
    const ranges = sheet.getRange("C4").conditionalFormats.getItemAt(0).getRange().load("address");
    kept.load("address");
    await context.sync();
    return [
      area.address,
      name.formula,
      formula.formulas[0]![0],
      formula.values[0]![0],
      merged.isNullObject ? null : merged.address,
      validation.type,
      rules.items.map((rule) => rule.custom.rule.formula),
      ranges.address,
      kept.address,
    ] as unknown[];
  });
  expect(moved).toEqual([
    "Hoja1!B3:D5",
    "=Hoja1!$C$4",
    "=C4+1",
    11,
    "Hoja1!F6:G6",
    "Decimal",
    ["=$C4>1"],
    "Hoja1!C4:C5",
    "Hoja1!C4",
  ]);
});

test("an error stops the batch; what ran before stays done", async () => {
  excel.faults.failAt(4, "GeneralException");
  const attempt = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [[2]];
    sheet.getRange("A3").values = [[3]];
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({ code: "GeneralException" });
  const used = excel.engine.cells.used("hoja1", true);
  expect(used?.rows ?? 0).toBeLessThan(3);
});

test.each([
  [
    "somebody edits a cell",
    (faults: TestExcel["faults"]) => (faults.cellEditMode = true),
    "InvalidOperationInCellEditMode",
  ],
  [
    "the request is too large",
    (faults: TestExcel["faults"]) => (faults.payloadLimit = 10),
    "RequestPayloadSizeLimitExceeded",
  ],
])("%s", async (_, spoil, code) => {
  spoil(excel.faults);
  const attempt = Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({ code });
});

test("a change reaches the sheet's handlers and the collection's", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const one = worksheets.getItem("Hoja1").load("id");
    await context.sync();
    worksheets.onChanged.add(
      async (event) => void seen.push(`all ${event.address} ${event.triggerSource ?? ""}`.trim()),
    );
    one.onChanged.add(async (event) => void seen.push(`one ${event.address} ${event.changeType}`));
    worksheets.onAdded.add(async (event) => void seen.push(`added ${event.type}`));
    await context.sync();
  });
  excel.engine.cells.write("hoja1", { row: 2, column: 1, rows: 1, columns: 1 }, [[{ value: 5 }]]);
  excel.engine.sheets.add("Otra");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(seen).toEqual(["one B3 RangeEdited", "all B3", "added WorksheetAdded"]);
});

test.each([
  ["columns", "D:E"],
  ["rows", "3:4"],
])("hiding %s leaves the selection where it was", async (_, hidden) => {
  const selected = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.getRange("A1").select();
    await context.sync();
    const range = sheet.getRange(hidden);
    if (hidden === "D:E") range.columnHidden = true;
    else range.rowHidden = true;
    const found = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return found.address;
  });
  expect(selected).toBe("Hoja1!A1");
});
