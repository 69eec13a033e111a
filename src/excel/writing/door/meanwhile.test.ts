import type { Deed } from "../../../../test/office/colleague";
import { useExcel } from "../../../../test/office/use-excel";
import { CellValue } from "../../../domain/base/cell";
import { aim } from "../../../domain/changes/aim";
import { SeenTable } from "../../../domain/changes/seen-table";
import { apply } from "./apply";

const excel = useExcel({ recalculates: false });

const SHEET = "Hoja1";
const NAMES = ["Ana", "Beto", "Caro"];

/** In B2:C5, with what somebody keeps at its side. */
const SEEN: SeenTable = {
  sheet: SHEET,
  tableName: "Lista",
  headerRow: 2,
  firstRow: 3,
  lastRow: 5,
  columns: ["Nombre", "Avance"].map((heading, index) => ({ column: 1 + index, heading })),
  keys: [[1]],
  rows: new Map(NAMES.map((name, index) => [3 + index, (column) => (column === 1 ? name : "")])),
};

beforeEach(() =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange("A2:C5").values = [
      ["", "Nombre", "Avance"],
      ...NAMES.map((name, index) => [index === 1 ? "Sí" : "", name, ""]),
    ];
    sheet.tables.add("B2:C5", true).name = "Lista";
    await context.sync();
  }),
);

const rows = () =>
  Excel.run(async (context) => {
    const { worksheet } = context.workbook.tables.getItem("Lista");
    const used = worksheet.getUsedRange(true);
    used.load("values");
    await context.sync();
    return (used.values as CellValue[][]).map((row) => row.join("|"));
  });

/** An avance of Beto's, and a row below the last. */
const write = () =>
  apply(
    aim(
      {
        cells: [{ place: { sheet: SHEET, row: 4, column: 2 }, before: "", after: "Sí", isFormula: false }],
        rows: [
          {
            sheet: SHEET,
            tableName: "Lista",
            below: 5,
            cells: [{ column: 1, after: "Dora", isFormula: false }],
          },
        ],
      },
      [SEEN],
    )!,
    "changed-meanwhile",
  );

// Excel has no transactions: what would fail half-way, or write in another's cells, fails before anything is written.
test.each<[string, Deed, readonly string[]]>([
  [
    "inserts a column in it",
    (colleague) => colleague.insertColumns(SHEET, "C"),
    ["|Nombre|Columna2|Avance", "|Ana||", "Sí|Beto||Sí", "|Caro||", "|Dora||"],
  ],
  [
    "inserts a column before it",
    (colleague) => colleague.insertColumns(SHEET, "A"),
    ["|Nombre|Avance", "|Ana|", "Sí|Beto|Sí", "|Caro|", "|Dora|"],
  ],
  [
    "deletes one of its rows",
    (colleague) => colleague.deleteRows(SHEET, 3),
    ["|Nombre|Avance", "Sí|Beto|Sí", "|Caro|", "|Dora|"],
  ],
  [
    "writes below it",
    (colleague) => colleague.append(SHEET, "Nombre", "Elsa"),
    ["|Nombre|Avance", "|Ana|", "Sí|Beto|Sí", "|Caro|", "|Dora|", "|Elsa|"],
  ],
  [
    "inserts rows above it",
    (colleague) => colleague.insertRows(SHEET, 1, 2),
    ["|Nombre|Avance", "|Ana|", "Sí|Beto|Sí", "|Caro|", "|Dora|"],
  ],
  [
    "renames its sheet",
    (colleague) => colleague.renameSheet(SHEET, "Otra"),
    ["|Nombre|Avance", "|Ana|", "Sí|Beto|Sí", "|Caro|", "|Dora|"],
  ],
])("who %s between the look and the writing finds both done", async (_, deed, expected) => {
  const meeting = excel.between(2, deed);
  await write();
  expect(meeting.happened()).toBe(true);
  expect(await rows()).toEqual(expected);
});

test("who deletes its sheet meanwhile is told of as a change, and nothing is said to be left", async () => {
  const meeting = excel.between(2, (colleague) => {
    colleague.addSheet("Otra");
    colleague.deleteSheet(SHEET);
  });
  await expect(write()).rejects.toMatchObject({ code: "changed-meanwhile", detail: { sheet: SHEET } });
  expect(meeting.happened()).toBe(true);
});
