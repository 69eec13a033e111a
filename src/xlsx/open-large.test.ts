import { openXlsx, saveXlsx } from "./index";
import { hostile } from "./testing/hostile";

const rows = (count: number, row: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => row(index + 1)).join("");
const blank = (number: number) =>
  `<row r="${number}">${rows(10, (column) => `<c r="${String.fromCharCode(64 + column)}${number}" s="0"><!-- --></c>`)}</row>`;

describe("a sheet with more blank cells than anybody fills in", () => {
  // Cells of style 0 are no cells here: the rows tell by their heights which were read.
  const tall = (number: number) => blank(number).replace("<row ", '<row ht="20" customHeight="1" ');
  const bytes = hostile.rows(
    `<row r="1"><c r="A1"><v>1</v></c></row>${rows(9_000, (index) => (index === 9_000 ? tall : blank)(index + 1))}`,
  );

  it("opens without them, says so, and keeps what is written and the heights", async () => {
    const { sheets, notKept } = await openXlsx(bytes);
    expect(notKept).toEqual(["blankFormats"]);
    expect(sheets[0]!.cells.get("0,0")).toEqual({ value: 1 });
    expect(sheets[0]!.rows.get(9_000)).toEqual({ height: 20 });
  });

  it("is saved again without them", async () => {
    expect((await saveXlsx(await openXlsx(bytes))).length).toBeLessThan(20_000);
  });
});

it("keeps the blank cells of a form, and says nothing", async () => {
  const { notKept } = await openXlsx(hostile.rows(rows(1_000, blank)));
  expect(notKept).toBeUndefined();
});

describe("of a workbook with too many cells", () => {
  const bytes = hostile.rows(rows(100, (row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`));

  it("the first rows are read, and where it was cut is said", async () => {
    const { sheets, cut } = await openXlsx(bytes, { mostCells: 25 });
    expect([...sheets[0]!.cells.keys()].at(-1)).toBe("24,0");
    expect(cut).toEqual({ rows: 25, of: 100 });
  });

  it("nothing is cut where they are few enough", async () => {
    const { sheets, cut } = await openXlsx(bytes, { mostCells: 100 });
    expect(sheets[0]!.cells.size).toBe(100);
    expect(cut).toBeUndefined();
  });
});
