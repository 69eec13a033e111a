import { strFromU8, unzipSync } from "fflate";
import { openXlsx, saveXlsx } from "../index";
import { XlsxError } from "../errors";
import { sheet, workbook } from "../testing/sample";
import { wholeWorkbook } from "../testing/whole";
import type { CellData, WorkbookData } from "../workbook-data";

const part = async (data: WorkbookData, path: string) => strFromU8(unzipSync(await saveXlsx(data))[path]!);
const cells = (...given: CellData[]) =>
  workbook({
    sheets: [sheet({ cells: new Map(given.map((cell, row): [string, CellData] => [`${row},0`, cell])) })],
  });

/** What a round trip cannot show: what Excel will find in the file. */
describe("in the saved file", () => {
  it.each<[string, CellData, boolean]>([
    ["=1+1", { value: "=1+1" }, true],
    ["- Publicar", { value: "- Publicar" }, true],
    ["+57", { value: "+57", style: { numberFormat: "0%" } }, true],
    ["@x", { value: "@x" }, true],
    ["Publicar", { value: "Publicar" }, false],
    ["a formula's text", { value: "=x", formula: '="=x"' }, false],
  ])("%s stays text when its cell is edited: %s", async (_, cell, quoted) => {
    expect((await part(cells(cell), "xl/styles.xml")).includes('quotePrefix="1"')).toBe(quoted);
  });

  it("a short date follows the reader's country", async () => {
    const styles = await part(cells({ value: 1, style: { numberFormat: "m/d/yyyy" } }), "xl/styles.xml");
    expect(styles).toContain('<xf numFmtId="14"');
    expect(styles).not.toContain("formatCode");
  });

  it("formulas carry their values, errors as errors, and Excel calculates on opening", async () => {
    const data = cells({ value: 3, formula: "=1+2" }, { value: "#DIV/0!", error: true, formula: "=1/0" });
    const xml = await part(data, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<c r="A1"><f>1+2</f><v>3</v></c>');
    expect(xml).toContain('<c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    expect(await part(data, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  it("print titles are quoted, and oficio is paper 14", async () => {
    expect(await part(wholeWorkbook(), "xl/workbook.xml")).toContain(">'Matriz de seguimiento'!$1:$3<");
    expect(await part(wholeWorkbook(), "xl/worksheets/sheet1.xml")).toContain('paperSize="14"');
  });

  it.each([
    ["a text in lines", "Uno\nDos", "<t>Uno\nDos</t>"],
    ["a text of one letter", "x", "<t>x</t>"],
    ["a space at its end", "Uno\nDos ", '<t xml:space="preserve">Uno\nDos </t>'],
    ["a line break before it", "\nDos", '<t xml:space="preserve">\nDos</t>'],
    ["nothing but a space", " ", '<t xml:space="preserve"> </t>'],
  ])("says that spaces count only where they would be lost: %s", async (_, value, written) =>
    expect(await part(cells({ value }), "xl/sharedStrings.xml")).toContain(written),
  );

  it("a width that all columns have is said once", async () => {
    const columns = new Map(Array.from({ length: 16_384 }, (_, column) => [column, { width: 12 }]));
    columns.set(2, { width: 30 });
    const xml = await part(workbook({ sheets: [sheet({ columns })] }), "xl/worksheets/sheet1.xml");
    expect(xml.match(/<col [^>]*>/g)).toEqual([
      '<col min="1" max="2" width="12" customWidth="true"/>',
      '<col min="3" max="3" width="30" customWidth="true"/>',
      '<col min="4" max="16384" width="12" customWidth="true"/>',
    ]);
  });

  it("a sheet's name loses the apostrophe that Excel refuses, and formulas and names follow", async () => {
    const data = workbook({
      sheets: [
        sheet({ name: "'q", cells: new Map([["0,0", { value: 1 }]]) }),
        sheet({ name: "Q", cells: new Map([["0,0", { value: 1, formula: "='''q'!A1" }]]) }),
      ],
      names: [{ name: "uno", formula: "='''q'!$A$1", visible: true, sheet: "'q" }],
    });
    const saved = await openXlsx(await saveXlsx(data));
    expect(saved.sheets.map(({ name }) => name)).toEqual(["q 2", "Q"]);
    expect(saved.sheets[1]!.cells.get("0,0")!.formula).toBe("='q 2'!A1");
    expect(saved.names).toEqual([{ name: "uno", formula: "='q 2'!$A$1", visible: true, sheet: "q 2" }]);
  });

  it("a heading with CR LF is its column's name, and neither holds an escape", async () => {
    const data = workbook({
      sheets: [
        sheet({
          cells: new Map([["0,0", { value: "AVANCE \r\nMETA" }]]),
          tables: [
            {
              name: "T",
              area: { row: 0, column: 0, rows: 2, columns: 1 },
              columns: [{ name: "AVANCE \r\nMETA" }],
              style: "",
              bandedRows: false,
              filterButton: true,
            },
          ],
        }),
      ],
    });
    expect(await part(data, "xl/tables/table1.xml")).toContain('name="AVANCE _x000a_META"');
    expect(await part(data, "xl/sharedStrings.xml")).toContain(">AVANCE \nMETA<");
  });

  it("a book saved again is the same, byte by byte", async () => {
    const once = await saveXlsx(await openXlsx(await saveXlsx(wholeWorkbook())));
    expect(Buffer.from(await saveXlsx(await openXlsx(once))).equals(Buffer.from(once))).toBe(true);
  });

  it("a chart carries the values that its cells hold", async () => {
    const chart = await part(wholeWorkbook(), "xl/charts/chart2_1.xml");
    expect(chart).toContain("<c:v>1.1 Publicar la información de la entidad</c:v>");
    expect(chart).toContain('<c:pt idx="7"><c:v>0.7</c:v></c:pt>');
  });
});

it.each<[string, WorkbookData]>([
  ["no sheets", workbook({ sheets: [] })],
  ["no visible sheet", workbook({ sheets: [sheet({ visibility: "hidden" })] })],
  ["a name with a colon", workbook({ sheets: [sheet({ name: "a:b" })] })],
  ["a name twice", workbook({ sheets: [sheet(), sheet({ name: "HOJA1" })] })],
])("refuses to save %s", async (_, data) => {
  await expect(saveXlsx(data)).rejects.toMatchObject({
    name: "XlsxError",
    code: "invalid",
  } satisfies Partial<XlsxError>);
});
