import { useExcel } from "../../../../test/office/use-excel";
import { CellValue } from "../../../domain/base/cell";
import { aim } from "../../../domain/changes/aim";
import { Changes } from "../../../domain/changes/changes";
import { SeenTable } from "../../../domain/changes/seen-table";
import { apply } from "./apply";

const excel = useExcel({ recalculates: false });

const SHEET = "Hoja1";
const TABLE = "Lista";
const NAMES = ["Ana", "Beto", "Caro", "Dora", "Elsa"];

/** In A1:B6, its name and a number, and something of the person's at its side and below. */
const SEEN: SeenTable = {
  sheet: SHEET,
  tableName: TABLE,
  headerRow: 1,
  firstRow: 2,
  lastRow: 6,
  columns: ["Nombre", "Cantidad"].map((heading, column) => ({ column, heading })),
  keys: [[0]],
  rows: new Map(NAMES.map((name, index) => [2 + index, (column) => (column === 0 ? name : index)])),
};

beforeEach(() =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange("A1:C6").values = [
      ["Nombre", "Cantidad", "Al lado"],
      ...NAMES.map((name, index) => [name, index, `de ${name}`]),
    ];
    sheet.getRange("A12").values = [["Abajo"]];
    sheet.tables.add("A1:B6", true).name = TABLE;
    await context.sync();
  }),
);

/** All that the sheet holds. */
const held = () =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(SHEET).getUsedRange(true);
    used.load("formulas");
    await context.sync();
    return used.formulas as CellValue[][];
  });

const names = async () => (await held()).map(([name]) => name).filter((name) => name !== "");

const write = (changes: Partial<Changes>) =>
  apply(aim({ cells: [], rows: [], ...changes }, [SEEN])!, "changed-meanwhile");

const row = (below: number, name: string) => ({
  sheet: SHEET,
  tableName: TABLE,
  below,
  cells: [{ column: 0, after: name, isFormula: false }],
});

const without = (number: number) => ({ sheet: SHEET, tableName: TABLE, row: number, before: [] });

test("several rows over the blank lines below a table keep their order, and go away again", async () => {
  const before = await held();
  const last = { ...row(6, "Fito"), moves: "nothing" } as const;
  const inverse = await write({ rows: [last, { ...last, cells: row(6, "Gema").cells }] });
  expect(await names()).toEqual(["Nombre", ...NAMES, "Fito", "Gema", "Abajo"]);
  await apply(inverse, "changed-since");
  expect(await held()).toEqual(before);
});

/** One comes in above those that go away, and one between them. */
const BOTH: Partial<Changes> = {
  rows: [row(2, "Abel"), row(4, "Cira")],
  removed: [without(3), without(5), without(6)],
};
const WRITTEN = ["Nombre", "Ana", "Abel", "Caro", "Cira", "Abajo"];

/** More than the batch that writes has. */
const MOST_ACTIONS = 100;

test("rows that come in and go away in one write: whatever action fails, the table is as before", async () => {
  const before = await held();
  const wrong: string[] = [];
  for (let action = 0; action < MOST_ACTIONS; action++) {
    // It looks twice before it writes.
    excel.between(3, () => excel.faults.failAt(action, "GeneralException"));
    const failed = await write(BOTH).then(
      () => false,
      () => true,
    );
    excel.faults.reset();
    if (!failed) {
      expect(await names()).toEqual(WRITTEN);
      break;
    }
    const now = await held();
    if (JSON.stringify(now) !== JSON.stringify(before)) {
      wrong.push(`action ${action}: ${now.map(([name]) => name).join()}`);
      break;
    }
  }
  expect(wrong).toEqual([]);
});

test("somebody who moves the rows while they come in and go away finds all of it done once", async () => {
  const meeting = excel.between(3, (colleague) => colleague.insertRows(SHEET, 4));
  await write(BOTH);
  expect(meeting.happened()).toBe(true);
  expect(await names()).toEqual(WRITTEN);
});

describe("a whole line of the sheet", () => {
  const line = { ...row(3, "Bea"), moves: "lines", foundBy: [0] } as const;

  test("comes in with what stands beside the table, says what it is given and no more, and goes away again", async () => {
    const before = await held();
    const inverse = await write({ rows: [line] });
    expect((await held()).slice(2, 5)).toEqual([
      ["Beto", 1, "de Beto"],
      ["Bea", "", ""],
      ["Caro", 2, "de Caro"],
    ]);
    await apply(inverse, "changed-since");
    expect(await held()).toEqual(before);
  });

  test("computes what the table's first line does, with its own cells", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange("B2:B6").formulas = NAMES.map((_, index) => [
        `=LEN(A${index + 2})`,
      ]);
      await context.sync();
    });
    const seen = { ...SEEN, rows: new Map(NAMES.map((name, index) => [2 + index, () => name])) };
    await apply(aim({ cells: [], rows: [line] }, [seen])!, "changed-meanwhile");
    expect((await held())[3]).toEqual(["Bea", "=LEN(A4)", ""]);
  });

  test("stays where a person wrote at its side since", async () => {
    const inverse = await write({ rows: [line] });
    await excel.byColleague((colleague) => colleague.edit(SHEET, "D4", "Una nota"));
    await expect(apply(inverse, "changed-since")).rejects.toMatchObject({ code: "changed-since" });
    expect((await held())[3]).toEqual(["Bea", "", "", "Una nota"]);
  });

  test("comes in once, though somebody moves the rows meanwhile", async () => {
    const meeting = excel.between(2, (colleague) => colleague.insertRows(SHEET, 3));
    await write({ rows: [line] });
    expect(meeting.happened()).toBe(true);
    expect(await names()).toEqual(["Nombre", "Ana", "Beto", "Bea", "Caro", "Dora", "Elsa", "Abajo"]);
  });
});
