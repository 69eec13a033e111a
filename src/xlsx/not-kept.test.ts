import { openXlsx } from "./index";
import { minimalParts, zip } from "./testing/hostile";

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const links = (...kinds: readonly (readonly [kind: string, target: string])[]) =>
  `<Relationships>${kinds.map(([kind, target], index) => `<Relationship Id="r${index}" Type="${TYPES}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;
const ofSheet = (kind: string, target: string, part = "<x/>") => ({
  "xl/worksheets/_rels/sheet1.xml.rels": links([kind, `../${target}`]),
  [`xl/${target}`]: part,
});
const drawing = (kind: string, content = "") => ({
  ...ofSheet("drawing", "drawings/drawing1.xml", `<wsDr>${content}</wsDr>`),
  "xl/drawings/_rels/drawing1.xml.rels": links([kind, "parts/one.xml"]),
  "xl/drawings/parts/one.xml": "<x/>",
});
const sheet = (content: string) => ({ "xl/worksheets/sheet1.xml": `<worksheet>${content}</worksheet>` });
const looks = (content: string) => ({ "xl/styles.xml": `<styleSheet>${content}</styleSheet>` });
const ofWorkbook = (kind: string, target: string) => ({
  "xl/_rels/workbook.xml.rels": minimalParts["xl/_rels/workbook.xml.rels"].replace(
    "</Relationships>",
    `<Relationship Id="r9" Type="${TYPES}/${kind}" Target="${target}"/></Relationships>`,
  ),
  [`xl/${target}`]: "<x/>",
});
const workbookSaying = (content: string) => ({
  "xl/workbook.xml": minimalParts["xl/workbook.xml"].replace("<sheets>", `${content}<sheets>`),
});

const CASES: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  ["nothing", {}, []],
  ["a picture", drawing("image"), ["images"]],
  ["a chart outside the usual folder", drawing("chart"), ["charts"]],
  ["a text box", drawing("hyperlink", "<twoCellAnchor><sp/></twoCellAnchor>"), ["shapes"]],
  ["a diagram", drawing("diagramData"), ["shapes"]],
  [
    "a button, beside notes",
    ofSheet(
      "vmlDrawing",
      "drawings/vml1.vml",
      '<x:ClientData ObjectType="Note"/><x:ClientData ObjectType="Button"/>',
    ),
    ["controls"],
  ],
  ["notes alone", ofSheet("vmlDrawing", "drawings/vml1.vml", '<x:ClientData ObjectType="Note"/>'), []],
  ["a pivot table in a folder of its own", ofSheet("pivotTable", "otra/p1.xml"), ["pivotTables"]],
  ["a link to another workbook", ofWorkbook("externalLink", "externalLinks/e1.xml"), ["externalLinks"]],
  ["a connection", ofWorkbook("connections", "connections.xml"), ["connections"]],
  ["what nobody here knows", ofSheet("cosaNueva", "cosas/c1.xml"), ["other"]],
  ["an element that nobody here knows", sheet("<sheetData/><cosaNueva/>"), ["other"]],
  ["a printer's settings", ofSheet("printerSettings", "printerSettings/p1.bin"), []],
  ["a filter without criteria", sheet('<sheetData/><autoFilter ref="A1:B2"/>'), []],
  [
    "a filter's criteria",
    sheet('<sheetData/><autoFilter ref="A1:B2"><filterColumn colId="0"/></autoFilter>'),
    ["filters"],
  ],
  [
    "headers of the first page",
    sheet("<sheetData/><headerFooter><firstHeader>&amp;P</firstHeader></headerFooter>"),
    ["otherHeaders"],
  ],
  ["grouped rows", sheet('<sheetData><row r="1" outlineLevel="1"/></sheetData>'), ["groups"]],
  [
    "the style of a whole column",
    sheet('<cols><col min="1" max="1" style="2"/></cols><sheetData/>'),
    ["wholeStyles"],
  ],
  ["a gradient", looks("<fills><fill/><fill/><fill><gradientFill/></fill></fills>"), ["patterns"]],
  [
    "the pattern that every file has",
    looks('<fills><fill/><fill><patternFill patternType="lightGray"/></fill></fills>'),
    [],
  ],
  ["a diagonal border", looks('<borders><border diagonalUp="1"/></borders>'), ["diagonals"]],
  [
    "bold inside a text",
    { "xl/sharedStrings.xml": "<sst><si><r><rPr><b/></rPr><t>a</t></r></si></sst>" },
    ["richText"],
  ],
  ["a locked structure", workbookSaying('<workbookProtection lockStructure="1"/>'), ["structureProtection"]],
  ["a protection that locks nothing", workbookSaying("<workbookProtection/>"), []],
];

describe("what of a file is not kept is said:", () => {
  test.each(CASES)("%s", async (_, parts, said) => {
    expect((await openXlsx(zip(parts))).notKept ?? []).toEqual(said);
  });
});
