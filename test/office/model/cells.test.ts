import { useExcel } from "../use-excel";

useExcel();

/** Runs on the sheet Hoja1 and gives what the work returns. */
const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => work(context.workbook.worksheets.getItem("Hoja1"), context));

const written = (given: unknown, format?: string) =>
  onSheet(async (sheet, context) => {
    const cell = sheet.getRange("B2");
    if (format) cell.numberFormat = [[format]];
    cell.values = [[given]];
    cell.load("values,formulas,valueTypes,numberFormat");
    await context.sync();
    return [cell.values[0]![0], cell.valueTypes[0]![0], cell.numberFormat[0]![0]] as unknown[];
  });

describe("what Excel makes of a value", () => {
  test.each([
    ["a number", 12.5, [12.5, "Double", "General"]],
    ["a truth value", true, [true, "Boolean", "General"]],
    ["text", "Publicar", ["Publicar", "String", "General"]],
    ["digits become a number", "007", [7, "Double", "General"]],
    ["commas are for thousands", "1,900", [1900, "Double", "#,##0"]],
    ["a percentage", "80%", [0.8, "Double", "0%"]],
    ["a percentage with decimals and a space", "12.5 %", [0.125, "Double", "0.00%"]],
    ["a date is month/day/year", "12/31/2008", [39813, "Double", "m/d/yyyy"]],
    ["an ISO date", "2008-12-31", [39813, "Double", "m/d/yyyy"]],
    ["not a date", "31/12/2008", ["31/12/2008", "String", "General"]],
    ["a Colombian decimal is no number", "7,75", ["7,75", "String", "General"]],
    ["an apostrophe makes text", "'=1+1", ["=1+1", "String", "General"]],
    ["an apostrophe keeps zeros", "'007", ["007", "String", "General"]],
    ["an apostrophe before a dash", "'- texto", ["- texto", "String", "General"]],
    ["a dash begins a formula", "- texto", ["#NAME?", "Error", "General"]],
    ["a formula", "=1+1", [2, "Double", "General"]],
    ["an error value", "#N/A", ["#N/A", "Error", "General"]],
    ["an error of a formula", "=1/0", ["#DIV/0!", "Error", "General"]],
    ["an apostrophe before an error's name", "'#N/A", ["#N/A", "String", "General"]],
    ["empty", "", ["", "Empty", "General"]],
  ])("%s", async (_, given, expected) => expect(await written(given)).toEqual(expected));

  test.each([
    ["digits", "007", "007"],
    ["a formula", "=1+1", "=1+1"],
    ["a number", 5, "5"],
  ])("in a cell of text, %s stay text", async (_, given, expected) => {
    expect(await written(given, "@")).toEqual([expected, "String", "@"]);
  });
});

test("null leaves a cell as it is, empty text empties it, a scalar is for all", async () => {
  const values = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.values = 7 as unknown as unknown[][];
    range.values = [
      [null, 1],
      ["", null],
    ];
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values).toEqual([
    [7, 1],
    ["", 7],
  ]);
});

describe("* and ? are wildcards for functions, not for comparisons", () => {
  test.each([
    ['="Publicar"="P*"', false],
    ['="P*"="p*"', true],
    ['="P*"<>"Publicar"', true],
    ["=A1=B1", false],
    ["=SUMPRODUCT(--(A1:A3=B1))", 1],
    ["=SUMPRODUCT(--(B1=A1:A3))", 1],
    ["=SUMPRODUCT(--(A1:A3=B1:B3))", 2],
    ['=COUNTIF(A1:A3,"P*")', 3],
  ])("%s", async (formula, expected) => {
    const value = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["Publicar", "P*"],
        ["P*", "P*"],
        ["P~*", "P~*"],
      ];
      const cell = sheet.getRange("D1");
      cell.formulas = [[formula]];
      cell.load("values");
      await context.sync();
      return cell.values[0]![0] as unknown;
    });
    expect(value).toBe(expected);
  });
});

test("one formula for a range is filled, as if it had been written in its first cell", async () => {
  const range = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    const target = sheet.getRange("B1:B3");
    target.formulas = "=A1*$A$3" as unknown as unknown[][];
    target.load("values,formulas");
    await context.sync();
    return target.toJSON();
  });
  expect(range.values).toEqual([[3], [6], [9]]);
  expect(range.formulas).toEqual([["=A1*$A$3"], ["=A2*$A$3"], ["=A3*$A$3"]]);
});

test.each([
  ["too many rows", [[1], [2], [3]]],
  ["too few columns", [[1], []]],
])("an array with %s is refused", async (_, values) => {
  const attempt = onSheet(async (sheet, context) => {
    sheet.getRange("A1:A2").values = values;
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("an unbounded range reads null; its used part does not", async () => {
  const [column, used, nothing] = await onSheet(async (sheet, context) => {
    sheet.getRange("C3").values = [["x"]];
    const whole = sheet.getRange("C:C").load("values");
    const part = sheet.getRange("C:C").getUsedRangeOrNullObject(true).load("address,values");
    const none = sheet.getRange("E:E").getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    return [whole.values, [part.address, part.values], none.isNullObject] as const;
  });
  expect(column).toBeNull();
  expect(used).toEqual(["Hoja1!C3", [["x"]]]);
  expect(nothing).toBe(true);
});

test.each([
  [
    "a sheet that isn't there",
    "ItemNotFound",
    (c: Excel.RequestContext) => c.workbook.worksheets.getItem("No").load("name"),
  ],
  [
    "a sheet's name that is taken",
    "ItemAlreadyExists",
    (c: Excel.RequestContext) => c.workbook.worksheets.add("hoja1"),
  ],
  [
    "a sheet's name with a colon",
    "InvalidArgument",
    (c: Excel.RequestContext) => c.workbook.worksheets.add("a:b"),
  ],
  [
    "no address",
    "InvalidArgument",
    (c: Excel.RequestContext) => c.workbook.worksheets.getItem("Hoja1").getRange("A1:").load("address"),
  ],
  ["a name like a cell", "InvalidArgument", (c: Excel.RequestContext) => c.workbook.names.add("AB12", "=1")],
  [
    "a member the model lacks",
    "ApiNotFound",
    (c: Excel.RequestContext) => c.workbook.worksheets.getItem("Hoja1").shapes.load("items/name"),
  ],
])("%s: %s", async (_, code, ask) => {
  const attempt = Excel.run(async (context) => {
    ask(context);
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({ code });
});

test("on a protected sheet only unlocked cells can be written", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.protection.locked = false;
    sheet.protection.protect();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  const attempt = onSheet(async (sheet, context) => {
    sheet.getRange("B1").values = [[1]];
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({ code: "AccessDenied" });
});
