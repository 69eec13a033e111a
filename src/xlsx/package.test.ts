import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { saveXlsx } from "./index";
import { FEATURES } from "./testing/features";
import { packageProblems } from "./testing/package-problems";
import { sheet, workbook } from "./testing/sample";
import { wholeWorkbook } from "./testing/whole";
import type { WorkbookData } from "./workbook-data";

/** Workbooks that a caller may hand over, and that Excel would refuse as they are. */
const AWKWARD: readonly (readonly [string, WorkbookData])[] = [
  ["everything at once", wholeWorkbook()],
  [
    "headings that are blank, numbers, formulas or doubled",
    workbook({
      sheets: [
        sheet({
          cells: new Map([
            ["0,0", { value: 2008 }],
            ["0,1", { value: "Meta", formula: '="Meta"' }],
            ["0,2", { value: "META" }],
          ]),
          tables: [
            {
              name: "T",
              area: { row: 0, column: 0, rows: 2, columns: 4 },
              columns: [{ name: "a" }, { name: "b" }, { name: "c" }, { name: "d" }],
              style: "",
              bandedRows: false,
              filterButton: true,
            },
          ],
        }),
      ],
    }),
  ],
  [
    "messages longer than Excel takes",
    workbook({
      sheets: [
        sheet({
          validations: [
            {
              areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
              type: "any",
              allowBlank: true,
              prompt: { title: "t".repeat(99), message: "m".repeat(999) },
            },
          ],
        }),
      ],
    }),
  ],
  ["a hidden sheet in front", workbook({ sheets: [sheet({ visibility: "hidden" }), sheet({ name: "B" })] })],
  [
    "a name of a sheet that is gone",
    workbook({ names: [{ name: "n", formula: "=1", visible: true, sheet: "Otra" }] }),
  ],
];

test.each([...FEATURES, ...AWKWARD])("a saved file is sound: %s", async (_, data) => {
  expect(packageProblems(await saveXlsx(data))).toEqual([]);
});

describe("the check itself finds", () => {
  const edits: readonly (readonly [string, string, string | RegExp, string, RegExp])[] = [
    ["a missing part", "xl/_rels/workbook.xml.rels", "styles.xml", "estilos.xml", /leads nowhere/],
    [
      "an orphan",
      "xl/worksheets/_rels/sheet1.xml.rels",
      /<Relationship [^>]*table[^>]*>/,
      "",
      /nothing leads to xl\/tables/,
    ],
    [
      "a part without a type",
      "[Content_Types].xml",
      /<Override PartName="\/xl\/tables[^>]*>/,
      "",
      /no content type/,
    ],
    ["broken XML", "xl/workbook.xml", "</sheets>", "", /not well-formed/],
    [
      "a heading that is not its cell",
      "xl/tables/table1.xml",
      'name="Meta"',
      'name="Metas"',
      /heading is not its cell/,
    ],
    [
      "a table of another width",
      "xl/tables/table1.xml",
      /(<table [^>]*ref=")A3:E/,
      "$1A3:F",
      /5 columns in A3:F/,
    ],
    ["a style that does not exist", "xl/worksheets/sheet1.xml", 'dxfId="0"', 'dxfId="9"', /no dxf 9/],
    [
      "elements out of order",
      "xl/worksheets/sheet1.xml",
      /(<sheetProtection[^>]*>)(.*)(<\/worksheet>)/,
      "$2$1$3",
      /out of order/,
    ],
    ["an unquoted sheet name", "xl/workbook.xml", /&apos;|'/g, "", /no sheet|out of place/],
  ];
  test.each(edits)("%s", async (_, path, before, after, problem) => {
    const parts = unzipSync(await saveXlsx(wholeWorkbook()));
    const text = strFromU8(parts[path]!);
    expect(text.replace(before, after)).not.toBe(text);
    const broken = zipSync({ ...parts, [path]: strToU8(text.replace(before, after)) });
    expect(packageProblems(broken).join("\n")).toMatch(problem);
  });

  it("what hucre alone gets wrong: sheet names without quotes in print titles", async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: "Plan (2)", rows: [["a"]], pageSetup: { printTitlesRow: "1:1" } }],
    });
    expect(packageProblems(bytes).join("\n")).toMatch(/Print_Titles/);
  });
});
