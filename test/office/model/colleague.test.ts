import { type Deed, deedsOn } from "../colleague";
import { useExcel } from "../use-excel";

const excel = useExcel();

const SHEET = "Plan";

/** A table at B2:C5, with a column that the table calculates. */
async function fill(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(SHEET);
    sheet.getRange("B2:C5").values = [
      ["Acción", "Meta"],
      ["Ruta", 3],
      ["Acueducto", 1],
      ["Escuela", 2],
    ];
    sheet.tables.add("B2:C5", true).name = "Tabla";
    await context.sync();
  });
  await excel.byColleague((colleague) => colleague.edit(SHEET, "E1", "antes"));
  excel.batches.reset();
}

/** What the add-in sees: it reads in one batch and in the next. */
const readTwice = () =>
  Excel.run(async (context) => {
    const read = async () => {
      const sheets = context.workbook.worksheets.load({ name: true });
      const used = context.workbook.worksheets.getItem(SHEET).getUsedRange().load("values");
      await context.sync();
      return { sheets: sheets.items.map(({ name }) => name), values: used.values as unknown[][] };
    };
    return [await read(), await read().catch((error: Error) => (error as { code?: string }).code)] as const;
  });

const BEFORE = [
  ["", "", "", "antes"],
  ["Acción", "Meta", "", ""],
  ["Ruta", 3, "", ""],
  ["Acueducto", 1, "", ""],
  ["Escuela", 2, "", ""],
];
const [NOTE, HEAD, RUTA, ACUEDUCTO, ESCUELA] = BEFORE as [
  unknown[],
  unknown[],
  unknown[],
  unknown[],
  unknown[],
];
const without = (row: unknown[], column: number) => row.filter((_, index) => index !== column);

const FOUND_AFTER: Readonly<Record<string, unknown>> = {
  "edits a cell": [NOTE, HEAD, RUTA, ["Acueducto", "De la colega", "", ""], ESCUELA],
  "blanks a cell": [NOTE, HEAD, RUTA, ["Acueducto", "", "", ""], ESCUELA],
  "sorts the table": [NOTE, HEAD, ACUEDUCTO, ESCUELA, RUTA],
  "sorts it downwards": [NOTE, HEAD, RUTA, ESCUELA, ACUEDUCTO],
  "filters the table": BEFORE,
  "inserts a row": [NOTE, HEAD, RUTA, ["", "", "", ""], ACUEDUCTO, ESCUELA],
  "inserts rows above all": BEFORE,
  "writes below the table": [NOTE, HEAD, RUTA, ACUEDUCTO, ESCUELA, ["", "De la colega", "", ""]],
  "renames a heading": [NOTE, ["Acción", "Otro título", "", ""], RUTA, ACUEDUCTO, ESCUELA],
  "inserts a copy of a row": [NOTE, HEAD, RUTA, ACUEDUCTO, ACUEDUCTO, ESCUELA],
  "deletes a row": [NOTE, HEAD, RUTA, ESCUELA],
  "inserts a column": BEFORE.map(([accion, ...others], row) => [
    accion,
    row === 1 ? "Columna2" : "",
    ...others,
  ]),
  "deletes a column": BEFORE.map((row) => without(row, 1)),
  "renames the sheet": "ItemNotFound",
  "deletes the sheet": "ItemNotFound",
  "takes back what they did before": [HEAD, RUTA, ACUEDUCTO, ESCUELA].map((row) => row.slice(0, 2)),
};

const DEEDS = deedsOn({ sheet: SHEET, heading: "Meta", letter: "C", row: 4 });

test.each(DEEDS)(
  "a colleague $name after the first batch: the second finds it so",
  async ({ name, deed }) => {
    await fill();
    const meeting = excel.between(2, deed);
    const [first, second] = await readTwice();
    expect(meeting.happened()).toBe(true);
    expect(first.values).toEqual(BEFORE);
    expect(typeof second === "object" ? second.values : second).toEqual(FOUND_AFTER[name]);
  },
);

test("before the first batch, and after the last", async () => {
  await fill();
  const edit =
    (value: string): Deed =>
    (colleague) =>
      colleague.edit(SHEET, "C3", value);
  const meetings = [excel.between(1, edit("uno")), excel.between(3, edit("tres"))];
  const [first] = await readTwice();
  expect(first.values[2]).toEqual(["Ruta", "uno", "", ""]);
  expect(meetings.map((meeting) => meeting.happened())).toEqual([true, false]);
});

test("what a colleague cannot do is told to the test", async () => {
  await fill();
  const meeting = excel.between(2, (colleague) => colleague.sort("Ninguna", "Meta"));
  await readTwice();
  expect(() => meeting.happened()).toThrow();
});

test("their changes reach the add-in as another person's, and what they look at does not", async () => {
  await fill();
  const before = excel.events.length;
  await excel.byColleague((colleague) => colleague.edit(SHEET, "C3", 9));
  const told = excel.events.slice(before).map(([, type, , args]) => [type, JSON.parse(args)] as const);
  expect(told.map(([type]) => type)).toEqual([10, 10, 101]);
  expect(told[0]![1]).toMatchObject({ address: "C3", source: "Remote" });
  expect(told[0]![1]).not.toHaveProperty("triggerSource");
});

test("they take back only their own: what the add-in wrote since stays", async () => {
  await fill();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange("C3").values = [[7]];
    await context.sync();
  });
  let undone: boolean | undefined;
  await excel.byColleague(async (colleague) => (undone = await colleague.undo()));
  const [{ values }] = await readTwice();
  expect([undone, values[1]]).toEqual([true, ["Ruta", 7]]);
});

test("they insert a row as it was when they copied it", async () => {
  await fill();
  await excel.byColleague((colleague) => {
    colleague.copy(SHEET, 4);
    colleague.edit(SHEET, "C4", 9);
    colleague.insertCopy(SHEET, 4);
  });
  const [{ values }] = await readTwice();
  expect(values.slice(3, 5)).toEqual([["Acueducto", 9, "", ""], ACUEDUCTO]);
});
