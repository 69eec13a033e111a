import { openXlsx, saveXlsx } from "./index";
import { hostile, minimalParts, zip } from "./testing/hostile";
import { packageProblems } from "./testing/package-problems";
import type { SheetData, WorkbookData } from "./workbook-data";

const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const first = async (bytes: Uint8Array): Promise<SheetData> => (await openXlsx(bytes)).sheets[0]!;
const cell = async (bytes: Uint8Array, key = "0,0") => (await first(bytes)).cells.get(key);
const styles = (formats: string, more = "") =>
  `<styleSheet><numFmts count="1"><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b/><sz val="11"/><color theme="0" tint="-0.25"/><name val="Calibri"/></font></fonts><fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills><borders><border/></borders><cellXfs>${formats}</cellXfs>${more}</styleSheet>`;
const theme = `<a:theme><a:themeElements><a:clrScheme>${["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"].map((slot, index) => `<a:${slot}><a:srgbClr val="${["111111", "F0F0F0"][index] ?? "336699"}"/></a:${slot}>`).join("")}</a:clrScheme></a:themeElements></a:theme>`;

/** Files as other programs write them. */
describe("opening", () => {
  it.each([
    ["raw", "AVANCE \r\nMETA"],
    ["as a reference", "AVANCE &#13;\nMETA"],
    ["in the format's own escape", "AVANCE _x000D_\nMETA"],
  ])("reads CR LF, %s, as Excel ends its lines", async (_, text) => {
    const bytes = zip({ "xl/sharedStrings.xml": `<sst><si><t>${text}</t></si></sst>` });
    expect(await cell(bytes)).toEqual({ value: "AVANCE \nMETA" });
  });

  it.each([
    ["2008-12-31", 39813],
    ["2008-12-31T12:00:00", 39813.5],
    ["1900-02-28", 59],
  ])("reads the date %s of a strict file as its number", async (iso, value) => {
    const bytes = zip({
      "xl/styles.xml": styles('<xf numFmtId="0"/><xf numFmtId="170"/>'),
      "xl/worksheets/sheet1.xml": `<worksheet><sheetData><row r="1"><c r="A1" t="d" s="1"><v>${iso}</v></c></row></sheetData></worksheet>`,
    });
    expect(await cell(bytes)).toEqual({ value, style: { numberFormat: "dd/mm/yyyy" } });
  });

  it("takes one form of what a file says in two, and of a list the one with its commas", async () => {
    const validation = (list: string) =>
      `<dataValidations><dataValidation type="list" sqref="C2:C9">${list}</dataValidation></dataValidations>`;
    const { validations } = await first(
      hostile.sheet(
        `<sheetData/><mc:AlternateContent><mc:Choice Requires="x12ac">${validation('<x12ac:list>"Sí, parcial",No</x12ac:list>')}</mc:Choice><mc:Fallback>${validation('<formula1>"Sí, parcial,No"</formula1>')}</mc:Fallback></mc:AlternateContent>`,
      ),
    );
    expect(validations).toMatchObject([
      { type: "list", items: ["Sí, parcial", "No"], formula1: '"Sí, parcial,No"' },
    ]);
  });

  it("gives each cell of a shared formula its own text", async () => {
    const { cells } = await first(
      hostile.rows(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:C3" si="0">SUM(A1,$A1,A$1,\'Hoja 1\'!A1,T[[#This Row],[A1]],"A1")</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>',
      ),
    );
    expect(cells.get("0,2")).toEqual({
      value: 2,
      formula: `=SUM(B1,$A1,B$1,'Hoja 1'!B1,T[[#This Row],[A1]],"A1")`,
    });
    expect(cells.get("2,1")).toEqual({
      value: 3,
      formula: `=SUM(A3,$A3,A$1,'Hoja 1'!A3,T[[#This Row],[A1]],"A1")`,
    });
  });

  it("keeps the value, not the formula, of a cell that refers to another workbook", async () => {
    const { cells } = await first(
      hostile.rows(
        '<row r="1"><c r="A1"><f>[1]Hoja1!$A$1</f><v>7</v></c><c r="B1"><f>\'[2]Plan 2008\'!A1</f><v>8</v></c></row>',
      ),
    );
    expect([...cells.values()]).toEqual([{ value: 7 }, { value: 8 }]);
  });

  it("reads rich text as plain text, without its reading aids", async () => {
    const bytes = zip({
      "xl/sharedStrings.xml":
        '<sst><si><r><t>Plan </t></r><r><rPr><b/></rPr><t>de acción</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>',
    });
    expect(await cell(bytes)).toEqual({ value: "Plan de acción" });
  });

  it("reads cells and parts with a namespace prefix", async () => {
    const bytes = zip({
      "xl/worksheets/sheet1.xml":
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData><x:dataValidations><x:dataValidation type="whole" sqref="A1"><x:formula1>1</x:formula1></x:dataValidation></x:dataValidations></x:worksheet>',
    });
    const sheet = await first(bytes);
    expect(sheet.cells.get("0,0")).toEqual({ value: 5 });
    expect(sheet.validations).toMatchObject([{ type: "whole", formula1: "1" }]);
  });

  it("moves the dates of the 1904 system", async () => {
    const bytes = zip({
      "xl/workbook.xml": minimalParts["xl/workbook.xml"].replace(
        "<sheets>",
        '<workbookPr date1904="1"/><sheets>',
      ),
      "xl/styles.xml": styles('<xf numFmtId="0"/><xf numFmtId="170"/>'),
      "xl/worksheets/sheet1.xml":
        '<worksheet><sheetData><row r="1"><c r="A1" s="1"><v>38351</v></c><c r="B1"><v>38351</v></c></row></sheetData></worksheet>',
    });
    expect(await cell(bytes)).toMatchObject({ value: 39813 });
    expect(await cell(bytes, "0,1")).toEqual({ value: 38351 });
  });

  it("resolves theme and indexed colours, light before dark", async () => {
    const bytes = zip({
      "xl/styles.xml": styles('<xf numFmtId="0"/><xf numFmtId="14" fontId="1" fillId="2"/>'),
      "xl/theme/theme1.xml": theme,
      "xl/worksheets/sheet1.xml":
        '<worksheet><sheetPr><tabColor theme="4"/></sheetPr><sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData></worksheet>',
    });
    expect(await cell(bytes)).toEqual({
      value: 1,
      style: { numberFormat: "m/d/yyyy", font: { bold: true, color: "#B4B4B4" }, fill: "#FFFF00" },
    });
    expect((await openXlsx(bytes)).defaultFont).toEqual({ name: "Calibri", size: 11, color: "#111111" });
    expect((await first(bytes)).tabColor).toBe("#336699");
  });

  it("finds the validations and conditional formats that Excel 2010 keeps apart", async () => {
    const bytes = zip({
      "xl/styles.xml": styles('<xf numFmtId="0"/>', '<dxfs count="1"><dxf><font><i/></font></dxf></dxfs>'),
      "xl/worksheets/sheet1.xml": `<worksheet xmlns:x14="x" xmlns:xm="y"><sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="2"><formula>A1=1</formula></cfRule></conditionalFormatting><extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="1" id="{1}"><xm:f>A1&gt;Listas!$B$1</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FFA80521"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>A1:A9 C1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext><x14:dataValidations><x14:dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="T" prompt="uno_x000a_dos"><x14:formula1><xm:f>Listas!$A$1:$A$5</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`,
    });
    const { validations, conditionalFormats } = await first(bytes);
    expect(validations).toEqual([
      {
        areas: [{ row: 1, column: 1, rows: 8, columns: 1 }],
        type: "list",
        formula1: "Listas!$A$1:$A$5",
        allowBlank: true,
        prompt: { title: "T", message: "uno\ndos" },
      },
    ]);
    expect(conditionalFormats).toMatchObject([
      { formula: "A1=1", style: { font: { italic: true } } },
      { formula: "A1>Listas!$B$1", style: { fill: "#A80521" }, areas: [{ rows: 9 }, { column: 2 }] },
    ]);
  });

  it("takes fit to pages from its switch, not from numbers that Excel writes anyway", async () => {
    const page = async (head: string, setup: string) =>
      (await first(hostile.sheet(`${head}<sheetData/><pageSetup ${setup}/>`))).page;
    expect(await page("", 'paperSize="14" scale="70" fitToHeight="0"')).toEqual({
      orientation: "portrait",
      paperSize: 14,
      scale: 70,
    });
    expect(await page('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>', 'fitToHeight="0"')).toMatchObject({
      fitToWidth: 1,
      fitToHeight: 0,
    });
  });

  it("writes a default width that is not Excel's on the columns in use", async () => {
    const { columns } = await first(
      hostile.sheet(
        '<sheetFormatPr defaultColWidth="12.63"/><cols><col min="2" max="2" width="30"/></cols><sheetData><row r="1"><c r="C1"><v>1</v></c></row></sheetData>',
      ),
    );
    expect(columns).toEqual(
      new Map([
        [1, { width: 30 }],
        [0, { width: 12.63 }],
        [2, { width: 12.63 }],
      ]),
    );
  });

  it("leaves out chart sheets, and counts names and the sheet in front without them", async () => {
    const bytes = zip({
      "xl/workbook.xml": `<workbook ${R}><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Gráfico" sheetId="1" r:id="rId9"/><sheet name="Datos, 1" sheetId="2" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'Datos, 1'!$A$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'Datos, 1'!$A:$B,'Datos, 1'!$1:$2</definedName><definedName name="fuera">[1]Hoja!$A$1</definedName><definedName name="n" hidden="1">'Datos, 1'!$A$1</definedName></definedNames></workbook>`,
      "xl/_rels/workbook.xml.rels": minimalParts["xl/_rels/workbook.xml.rels"].replace(
        "</Relationships>",
        '<Relationship Id="rId9" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
      ),
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    });
    const opened = await openXlsx(bytes);
    expect(opened).toMatchObject({
      activeSheet: 0,
      sheets: [{ name: "Datos, 1", page: { titleRows: [0, 1], titleColumns: [0, 1] } }],
    });
    expect(opened.names).toEqual([{ name: "n", formula: "='Datos, 1'!$A$1", visible: false }]);
  });

  it("reads the settings that add-ins left in Excel", async () => {
    const { settings } = await openXlsx(
      zip({
        "xl/webextensions/webextension1.xml":
          '<we:webextension><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/><we:property name="corte" value="&quot;2008-12-31&quot;"/></we:properties></we:webextension>',
      }),
    );
    expect(settings).toEqual({ corte: '"2008-12-31"' });
  });

  it("keeps a sheet's protection only where it is on", async () => {
    expect(
      (await first(hostile.sheet('<sheetData/><sheetProtection password="CC1A" sheet="0"/>'))).protection,
    ).toBeUndefined();
  });
});

it("a file of another program, saved by us, is sound", async () => {
  const opened: WorkbookData = await openXlsx(
    hostile.sheet(
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData><conditionalFormatting sqref="A1:A5"><cfRule type="containsText" operator="containsText" text="a" priority="1"><formula>NOT(ISERROR(SEARCH("a",A1)))</formula></cfRule><cfRule type="iconSet" priority="2"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="num" val="33" gte="0"/><cfvo type="num" val="67"/></iconSet><extLst><ext/></extLst></cfRule></conditionalFormatting>',
    ),
  );
  const saved = await saveXlsx(opened);
  expect(packageProblems(saved)).toEqual([]);
  expect((await openXlsx(saved)).sheets[0]!.conditionalFormats).toEqual(opened.sheets[0]!.conditionalFormats);
});
