import { strFromU8, unzipSync } from "fflate";
import { saveXlsx } from "../index";
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
