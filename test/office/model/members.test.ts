import { toWorkbookData } from "../../../src/playground/model/saving/to-workbook-data";
import { useExcel } from "../use-excel";

const excel = useExcel();

/** Runs on Hoja1, which holds a small grid in A1:C4, and gives what the work returns. */
const onGrid = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.getRange("A1:C4").formulas = [
      ["Acción", "Meta", "Doble"],
      ["B", 20, "=B2*2"],
      ["a", 10, "=B3*2"],
      ["", 30, "=1/0"],
    ];
    return work(sheet, context);
  });

const saved = () => toWorkbookData(excel.workbook.host).sheets[0]!;

test("a chart is made, changed, read and saved", async () => {
  const read = await onGrid(async (sheet, context) => {
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"), "Columns");
    chart.name = "Cumplimiento";
    chart.title.text = "Por acción";
    chart.legend.visible = false;
    chart.dataLabels.showValue = true;
    chart.axes.valueAxis.maximum = 1;
    chart.axes.valueAxis.numberFormat = "0%";
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.setPosition("E2", "H9");
    const other = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
    chart.load("name,chartType,title/text,legend/visible,axes/categoryAxis/reversePlotOrder");
    other.axes.categoryAxis.load("reversePlotOrder");
    await context.sync();
    return [
      chart.name,
      chart.chartType,
      chart.title.text,
      chart.legend.visible,
      chart.axes.categoryAxis.reversePlotOrder,
      other.axes.categoryAxis.reversePlotOrder,
    ] as unknown[];
  });
  expect(read).toEqual(["Cumplimiento", "BarClustered", "Por acción", false, true, false]);
  expect(saved().charts[0]).toEqual({
    name: "Cumplimiento",
    type: "barClustered",
    title: "Por acción",
    position: { from: { row: 1, column: 4 }, to: { row: 9, column: 8 } },
    categories: "Hoja1!$A$2:$A$4",
    series: [{ name: "Meta", values: "Hoja1!$B$2:$B$4" }],
    showLegend: false,
    showLabels: true,
    valueFormat: "0%",
    valueMaximum: 1,
    reverseCategories: true,
  });
});

test("the page is set up", async () => {
  await onGrid(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.centerHorizontally = true;
    pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P de &N";
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.setPrintArea("A1:C4");
    await context.sync();
  });
  expect(saved().page).toMatchObject({
    orientation: "landscape",
    fitToWidth: 1,
    centerHorizontally: true,
    footer: { right: "&P de &N" },
    titleRows: [0, 1],
    printArea: { row: 0, column: 0, rows: 4, columns: 3 },
  });
});

test("borders: of the range's edges, and between its cells", async () => {
  await onGrid(async (sheet, context) => {
    const { borders } = sheet.getRange("A1:B2").format;
    borders.getItem("EdgeBottom").style = "Continuous";
    borders.getItem("EdgeBottom").color = "#004884";
    borders.getItem("InsideVertical").style = "Dash";
    await context.sync();
  });
  const borders = (key: string) => saved().cells.get(key)?.style?.borders;
  expect(borders("1,0")?.bottom).toEqual({ style: "thin", color: "#004884" });
  expect(borders("1,1")?.bottom).toEqual({ style: "thin", color: "#004884" });
  expect(borders("0,0")?.bottom).toBeUndefined();
  expect(borders("0,0")?.right?.style ?? borders("0,1")?.left?.style).toBe("dashed");
});

test.each<[string, Excel.SortField[], unknown[][]]>([
  [
    "numbers, going up",
    [{ key: 1 }],
    [
      ["a", 10, 20],
      ["B", 20, 40],
      ["", 30, "#DIV/0!"],
    ],
  ],
  [
    "text, whatever its capitals, blanks last",
    [{ key: 0 }],
    [
      ["a", 10, 20],
      ["B", 20, 40],
      ["", 30, "#DIV/0!"],
    ],
  ],
  [
    "text, going down, blanks last",
    [{ key: 0, ascending: false }],
    [
      ["B", 20, 40],
      ["a", 10, 20],
      ["", 30, "#DIV/0!"],
    ],
  ],
])("sorting %s", async (_, fields, expected) => {
  const values = await onGrid(async (sheet, context) => {
    const range = sheet.getRange("A2:C4");
    range.sort.apply(fields);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values).toEqual(expected);
});

test.each<[string, "All" | "Formulas" | "Values" | "Formats", unknown[]]>([
  ["all", "All", [["=F2*2"], ["=F3*2"]]],
  ["formulas", "Formulas", [["=F2*2"], ["=F3*2"]]],
  ["values", "Values", [[40], [20]]],
  ["formats", "Formats", [[""], [""]]],
])("copying %s", async (_, type, expected) => {
  const formulas = await onGrid(async (sheet, context) => {
    const target = sheet.getRange("G2:G3");
    target.copyFrom("C2:C3", type);
    target.load("formulas");
    await context.sync();
    return target.formulas as unknown[][];
  });
  expect(formulas).toEqual(expected);
});

test.each<[string, "Formulas" | "Blanks" | "Constants", "Errors" | "Logical" | undefined, string | null]>([
  ["formulas", "Formulas", undefined, "Hoja1!C2:C4"],
  ["formulas with errors", "Formulas", "Errors", "Hoja1!C4"],
  ["blanks", "Blanks", undefined, "Hoja1!A4"],
  ["constants that are truth values", "Constants", "Logical", null],
])("special cells: %s", async (_, type, valueType, expected) => {
  const address = await onGrid(async (sheet, context) => {
    const cells = sheet
      .getRange("A1:C4")
      .getSpecialCellsOrNullObject(type as Excel.SpecialCellType, valueType as Excel.SpecialCellValueType)
      .load("address");
    await context.sync();
    return cells.isNullObject ? null : cells.address;
  });
  expect(address).toBe(expected);
});

test("columns of a table come and go", async () => {
  const read = await onGrid(async (sheet, context) => {
    const table = sheet.tables.add("A1:C4", true);
    table.columns.add(1, [["Nueva"], [1], [2], [3]] as never);
    await context.sync();
    table.columns.getItem("Meta").delete();
    const range = table.getRange().load("address");
    table.columns.load("items/name");
    const body = table.columns.getItem("Nueva").getDataBodyRange().load("values");
    await context.sync();
    return [range.address, table.columns.items.map(({ name }) => name), body.values] as unknown[];
  });
  expect(read).toEqual(["Hoja1!A1:C4", ["Acción", "Nueva", "Doble"], [[1], [2], [3]]]);
});

test("columns that are deleted take their references along", async () => {
  const formulas = await onGrid(async (sheet, context) => {
    sheet.getRange("A:A").delete("Left");
    const range = sheet.getRange("B2:B3").load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
  expect(formulas).toEqual([["=A2*2"], ["=A3*2"]]);
});

test("settings travel with the workbook", async () => {
  const value = await onGrid(async (_, context) => {
    context.workbook.settings.add("estado", { corte: 2008 });
    await context.sync();
    const item = context.workbook.settings.getItemOrNullObject("estado").load("value");
    const none = context.workbook.settings.getItemOrNullObject("otro").load("value");
    await context.sync();
    return [item.value, none.isNullObject] as unknown[];
  });
  expect(value).toEqual([{ corte: 2008 }, true]);
  expect(toWorkbookData(excel.workbook.host).settings).toEqual({ estado: '{"corte":2008}' });
});

test("hidden rows stay hidden, and are saved so", async () => {
  const hidden = await onGrid(async (sheet, context) => {
    sheet.getRange("3:3").rowHidden = true;
    const range = sheet.getRange("A2:A3").load("rowHidden");
    const view = sheet.getRange("A2:A3").getVisibleView().load("values");
    await context.sync();
    return [range.rowHidden, view.values] as unknown[];
  });
  expect(hidden).toEqual([null, [["B"]]]);
  expect(saved().rows.get(2)).toEqual({ hidden: true });
});
