import { useExcel } from "../use-excel";

useExcel();

type Act = (sheet: Excel.Worksheet, table: Excel.Table) => void;

const refused: [string, Act][] = [
  ["values", (sheet) => (sheet.getRange("B2").values = [[1]])],
  ["a formula", (sheet) => (sheet.getRange("B2").formulas = [["=1"]])],
  ["a number format", (sheet) => (sheet.getRange("B2").numberFormat = [["0"]])],
  ["a fill", (sheet) => (sheet.getRange("B2").format.fill.color = "#FF0000")],
  ["clearing", (sheet) => sheet.getRange("B2").clear()],
  ["inserting rows", (sheet) => void sheet.getRange("2:2").insert("Down")],
  ["deleting columns", (sheet) => sheet.getRange("C:C").delete("Left")],
  ["shifting cells", (sheet) => void sheet.getRange("H1").insert("Down")],
  ["merging", (sheet) => sheet.getRange("H1:I1").merge()],
  ["a table", (sheet) => void sheet.tables.add("H1:I2", true)],
  ["a table's row", (_, table) => void table.rows.add()],
  ["a table's column", (_, table) => void table.columns.add()],
  ["resizing a table", (_, table) => table.resize("B2:D6")],
  ["hiding rows", (sheet) => (sheet.getRange("2:2").rowHidden = true)],
  ["a column's width", (sheet) => (sheet.getRange("B:B").format.columnWidth = 90)],
  ["copying into it", (sheet) => sheet.getRange("H1").copyFrom("B2")],
  [
    "looking for special cells",
    (sheet) =>
      void sheet
        .getRange()
        .getSpecialCells("Blanks" as never)
        .load("address"),
  ],
  ["sorting", (sheet) => sheet.getRange("B3:D4").sort.apply([{ key: 0 }])],
];

async function attempt(act: Act, options?: Excel.WorksheetProtectionOptions): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.getRange("B2:D2").values = [["Acción", "Meta", "Avance"]];
    const table = sheet.tables.add("B2:D4", true);
    table.name = "Tabla";
    sheet.protection.protect(options);
    await context.sync();
    act(sheet, table);
    await context.sync();
  });
}

test.each(refused)("a protected sheet refuses %s", async (_, act) => {
  await expect(attempt(act)).rejects.toMatchObject({ code: "AccessDenied" });
});

test.each<[string, Act, Excel.WorksheetProtectionOptions]>([
  ["formats", (sheet) => (sheet.getRange("B2").numberFormat = [["0"]]), { allowFormatCells: true }],
  ["new rows", (sheet) => void sheet.getRange("9:9").insert("Down"), { allowInsertRows: true }],
  [
    "columns of another width",
    (sheet) => (sheet.getRange("B:B").format.columnWidth = 90),
    { allowFormatColumns: true },
  ],
])("but allows %s where it was protected so", async (_, act, options) => {
  await expect(attempt(act, options)).resolves.toBeUndefined();
});
