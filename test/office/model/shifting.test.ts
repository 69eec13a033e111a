import { Dimension } from "@univerjs/core";
import { useExcel } from "../use-excel";

const excel = useExcel();

/** A sheet behind the one in front, with one of each thing that stands at some place. */
async function fill(): Promise<void> {
  await Excel.run(async (context) => {
    const front = context.workbook.worksheets.getItem("Hoja1");
    const sheet = context.workbook.worksheets.add("Matriz");
    sheet.getRange("B4:D6").values = [
      ["Acción", "Meta", "% reportado"],
      ["A", 10, ""],
      ["B", 20, ""],
    ];
    const table = sheet.tables.add("B4:D6", true);
    table.name = "Tabla";
    table.columns.getItem("% reportado").getDataBodyRange().formulas = "=C5/$G$8" as never;
    sheet.getRange("G8").values = [[10]];
    sheet.getRange("C5:C6").format.protection.locked = false;
    sheet.getRange("C5:C6").dataValidation.rule = { custom: { formula: "=AND(C5>0,C5<$G$8)" } };
    const format = sheet.getRange("B5:D6").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$C5>$G$8";
    const elsewhere = front.getRange("A1").conditionalFormats.add("Custom");
    elsewhere.custom.rule.formula = "=Matriz!$G$8>1";
    front.getRange("A1").formulas = [["=Matriz!G8+SUM(Matriz!C5:C6)"]];
    sheet.pageLayout.setPrintArea("B4:D6");
    sheet.pageLayout.setPrintTitleRows("4:4");
    const chart = sheet.charts.add("BarClustered", sheet.getRange("B4:C6"), "Columns");
    chart.setPosition("I4", "K9");
    context.workbook.names.add("Tope", sheet.getRange("G8"));
    front.activate();
    await context.sync();
  });
}

/** Where everything stands, read behind the client's back. */
function places(): Record<string, unknown> {
  const { engine, workbook } = excel;
  const { state } = workbook.host;
  const sheet = engine.sheets.list().find(({ name }) => name === "Matriz")!.id;
  const row = (area: { row: number; rows: number } | undefined) =>
    area && [area.row + 1, area.row + area.rows];
  const [validation] = engine.validations.list(sheet);
  const [format] = engine.conditionalFormats.list(sheet);
  const table = engine.tables.list()[0];
  const chart = state.charts[0]!.data;
  const unlocked = Array.from({ length: 12 }, (_, index) => index).filter(
    (index) => engine.styles.read(sheet, index, 2).locked === false,
  );
  return {
    table: row(table?.area),
    calculated: table && [...(state.tables.get(table.id)?.calculated.values() ?? [])][0],
    unlocked: unlocked.map((index) => index + 1),
    validation: validation && [...validation.areas.map(row), validation.content.formula1],
    format: format && [...format.areas.map(row), format.content.formula],
    elsewhere: engine.conditionalFormats.list("hoja1")[0]?.content.formula,
    cell: engine.cells.read("hoja1", { row: 0, column: 0, rows: 1, columns: 1 })[0]![0]!.formula,
    print: row(state.pages.get(sheet)?.printArea),
    titles: state.pages.get(sheet)?.titleRows?.[0],
    chart: [chart.position.from.row + 1, chart.series[0]!.values],
    name: engine.names.list()[0]!.formula,
  };
}

const start = {
  table: [4, 6],
  calculated: "=C5/$G$8",
  unlocked: [5, 6],
  validation: [[5, 6], "AND(C5>0,C5<$G$8)"],
  format: [[5, 6], "$C5>$G$8"],
  elsewhere: "Matriz!$G$8>1",
  cell: "=Matriz!G8+SUM(Matriz!C5:C6)",
  print: [4, 6],
  titles: 3,
  chart: [4, "Matriz!$C$5:$C$6"],
  name: "=Matriz!$G$8",
};

const moves: [string, "insert" | "delete", string, Record<string, unknown>][] = [
  [
    "rows above all",
    "insert",
    "1:2",
    {
      table: [6, 8],
      calculated: "=C7/$G$10",
      unlocked: [7, 8],
      validation: [[7, 8], "AND(C7>0,C7<$G$10)"],
      format: [[7, 8], "$C7>$G$10"],
      elsewhere: "Matriz!$G$10>1",
      cell: "=Matriz!G10+SUM(Matriz!C7:C8)",
      print: [6, 8],
      titles: 5,
      chart: [6, "Matriz!$C$7:$C$8"],
      name: "=Matriz!$G$10",
    },
  ],
  [
    "a row inside the table",
    "insert",
    "6:6",
    {
      ...start,
      table: [4, 7],
      calculated: "=C5/$G$9",
      unlocked: [5, 6, 7],
      validation: [[5, 7], "AND(C5>0,C5<$G$9)"],
      format: [[5, 7], "$C5>$G$9"],
      elsewhere: "Matriz!$G$9>1",
      cell: "=Matriz!G9+SUM(Matriz!C5:C7)",
      print: [4, 7],
      chart: [4, "Matriz!$C$5:$C$7"],
      name: "=Matriz!$G$9",
    },
  ],
  [
    "the rules' first row",
    "delete",
    "5:5",
    {
      ...start,
      table: [4, 5],
      calculated: "=C5/$G$7",
      unlocked: [5],
      validation: [[5, 5], "AND(C5>0,C5<$G$7)"],
      format: [[5, 5], "$C5>$G$7"],
      elsewhere: "Matriz!$G$7>1",
      cell: "=Matriz!G7+SUM(Matriz!C5)",
      print: [4, 5],
      chart: [4, "Matriz!$C$5:$C$5"],
      name: "=Matriz!$G$7",
    },
  ],
];

test.each(moves)("%s (%s %s) on a sheet that is not in front", async (_, kind, rows, expected) => {
  await fill();
  expect(places()).toEqual(start);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Matriz").getRange(rows);
    if (kind === "insert") range.insert("Down");
    else range.delete("Up");
    await context.sync();
  });
  expect(places()).toEqual(expected);
});

test("cells that come in beside the table move only what is below them", async () => {
  await fill();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Matriz");
    sheet.getRange("G5:G6").insert("Down");
    await context.sync();
    const moved = sheet.getRange("G8:G10").load("values");
    const calculated = sheet.getRange("D5:D6").load("values,formulas");
    await context.sync();
    expect(moved.values).toEqual([[""], [""], [10]]);
    expect(calculated.formulas).toEqual([["=C5/$G$10"], ["=C6/$G$10"]]);
    expect(calculated.values).toEqual([[1], [2]]);
  });
  expect(places()).toMatchObject(besides);
});

/** After two cells came in at G5. */
const besides = {
  ...start,
  calculated: "=C5/$G$10",
  validation: [[5, 6], "AND(C5>0,C5<$G$10)"],
  format: [[5, 6], "$C5>$G$10"],
  elsewhere: "Matriz!$G$10>1",
  cell: "=Matriz!G10+SUM(Matriz!C5:C6)",
  name: "=Matriz!$G$10",
};

/** Lets the client let go of its ranges, which would come between. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 50));

describe("taken back and done again, everything stands where it stood:", () => {
  const whole = moves.map(([name, kind, rows, expected]) => [name, kind, rows, expected] as const);
  test.each([
    ...whole,
    ["cells beside the table", "insert", "G5:G6", besides] as const,
    [
      "what everything refers to",
      "delete",
      "8:8",
      { name: "=Matriz!#REF!", format: [[5, 6], "$C5>#REF!"] },
    ] as const,
    ["the table and its rules", "delete", "4:6", { table: undefined, format: undefined }] as const,
  ])("%s (%s %s)", async (_, kind, address, expected) => {
    await fill();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Matriz").getRange(address);
      if (kind === "insert") range.insert("Down");
      else range.delete("Up");
      await context.sync();
    });
    expect(places()).toMatchObject(expected);
    const after = places();
    await quiet();
    await excel.grid.api.undo();
    expect(places()).toEqual(start);
    await excel.grid.api.redo();
    expect(places()).toEqual(after);
  });
});

describe("a person's cells in the grid", () => {
  beforeEach(async () => {
    await fill();
    excel.grid.book.setActiveSheet(excel.grid.book.getSheetByName("Matriz")!);
    await quiet();
  });
  const range = (address: string) => excel.grid.book.getSheetByName("Matriz")!.getRange(address);

  test("come in beside the table", async () => {
    range("G5:G6").insertCells(Dimension.ROWS);
    await quiet();
    expect(places()).toEqual(besides);
    await excel.grid.api.undo();
    expect(places()).toEqual(start);
    await excel.grid.api.redo();
    expect(places()).toEqual(besides);
  });

  test("go away beside the table", async () => {
    range("G6:G7").deleteCells(Dimension.ROWS);
    await quiet();
    const moved = { format: [[5, 6], "$C5>$G$6"], calculated: "=C5/$G$6", name: "=Matriz!$G$6" };
    expect(places()).toMatchObject(moved);
    await excel.grid.api.undo();
    expect(places()).toEqual(start);
  });

  test.each(["C5", "B5:C6", "C2"])(
    "do not come in at %s, which would move a part of the table's",
    async (address) => {
      const refused = jest.fn();
      excel.workbook.host.engine.onShiftRefused(refused);
      range(address).insertCells(Dimension.ROWS);
      await quiet();
      expect(places()).toEqual(start);
      expect(refused).toHaveBeenCalledTimes(1);
    },
  );

  test("rows come in and go away, as the add-in's", async () => {
    const [, , , inside] = moves[1]!;
    excel.grid.book.getSheetByName("Matriz")!.insertRows(5, 1);
    expect(places()).toEqual(inside);
    await excel.grid.api.undo();
    expect(places()).toEqual(start);
    excel.grid.book.getSheetByName("Matriz")!.deleteRows(4, 1);
    expect(places()).toEqual(moves[2]![3]);
    await excel.grid.api.undo();
    expect(places()).toEqual(start);
  });
});

test("rows of a table come and go on a sheet that is not in front", async () => {
  await fill();
  const values = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Tabla");
    table.rows.add(undefined, [["C", 40, null as never]]);
    table.rows.add(0, [["Z", 50, null as never]]);
    await context.sync();
    table.rows.getItemAt(1).delete();
    const body = table.getDataBodyRange().load("values,formulas");
    await context.sync();
    return [body.values, body.formulas.map((row) => row[2] as unknown)] as unknown[];
  });
  expect(values).toEqual([
    [
      ["Z", 50, 5],
      ["B", 20, 2],
      ["C", 40, 4],
    ],
    ["=C5/$G$8", "=C6/$G$8", "=C7/$G$8"],
  ]);
});
