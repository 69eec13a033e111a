import { strToU8, zipSync } from "fflate";
import { guard } from "./guard";
import { openXlsx, saveXlsx, XlsxError } from "./index";
import { hostile, minimalParts, zip } from "./testing/hostile";
import { workbook } from "./testing/sample";

const codeOf = async (bytes: Uint8Array) => {
  const error: unknown = await openXlsx(bytes).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof XlsxError ? error.code : error;
};

describe("a file is refused with its code", () => {
  test.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ["an empty file", "not-xlsx", () => new Uint8Array()],
    ["a text", "not-xlsx", () => strToU8("Acción;Meta\n1;2\n".repeat(20))],
    [
      "another zip",
      "not-xlsx",
      () => zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }),
    ],
    ["a Word document", "not-xlsx", () => zip({ "xl/workbook.xml": "<document/>" })],
    ["a binary workbook", "not-xlsx", () => zip({ "xl/workbook.bin": "x" })],
    [
      "Excel 97",
      "old-excel",
      () =>
        new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
    ],
    ["a workbook with a password", "encrypted", () => hostile.encryptedPackage()],
    ["a zip with a password", "encrypted", () => hostile.encryptedZip()],
    ["macros", "macros", () => zip({ "xl/vbaProject.bin": "x" })],
    [
      "macros by its type",
      "macros",
      () =>
        zip({
          "[Content_Types].xml": minimalParts["[Content_Types].xml"].replace(
            "sheet.main",
            "sheet.macroEnabled.main",
          ),
        }),
    ],
    ["a bomb", "hostile", () => hostile.bomb()],
    ["a bomb that states a small size", "hostile", () => hostile.lyingBomb(1_000)],
    ["a bomb that states a size larger than its compressed one", "hostile", () => hostile.lyingBomb(200_000)],
    ["an entry twice", "hostile", () => hostile.entryTwice()],
    ["zip64", "hostile", () => hostile.zip64()],
    [
      "entities",
      "hostile",
      () => zip({ "xl/workbook.xml": `<!DOCTYPE w [<!ENTITY a "aa">]>${minimalParts["xl/workbook.xml"]}` }),
    ],
    [
      "a cell at the far corner",
      "too-large",
      () =>
        hostile.rows(
          '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
        ),
    ],
    [
      "a cell beyond the sheet",
      "damaged",
      () => hostile.rows('<row r="999999999"><c r="A999999999"><v>2</v></c></row>'),
    ],
    [
      "more entries than a workbook has",
      "too-large",
      () => zip(Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`xl/media/${index}`, ""]))),
    ],
    ["a truncated file", "damaged", async () => (await saveXlsx(workbook())).slice(0, 2_000)],
    ["a missing sheet", "damaged", () => zip({ "xl/worksheets/sheet1.xml": undefined })],
    [
      "a sheet that stops in the middle",
      "damaged",
      () => zip({ "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row>" }),
    ],
    ["a stream of noise", "damaged", () => hostile.noise()],
  ])("%s: %s", async (_, code, bytes) => {
    expect(await codeOf(await bytes())).toBe(code);
  });
});

describe("a file is opened in spite of", () => {
  test.each<[string, () => Uint8Array]>([
    ["nothing: the smallest workbook", () => zip({})],
    [
      "a cell called __proto__",
      () => hostile.rows('<row r="1"><c r="A1" t="inlineStr"><is><t>__proto__</t></is></c></row>'),
    ],
    [
      "entities in its texts, which stay texts",
      () =>
        zip({ "xl/sharedStrings.xml": '<!DOCTYPE sst [<!ENTITY a "boom">]><sst><si><t>&a;</t></si></sst>' }),
    ],
    [
      "a merge of the whole sheet",
      () => hostile.sheet('<sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    ],
  ])("%s", async (_, bytes) => {
    const { sheets } = await openXlsx(bytes());
    expect(sheets).toHaveLength(1);
    expect({}).not.toHaveProperty("polluted");
  });
});

it("judges by the directory alone: a bomb is not inflated", () => {
  expect(() => guard(hostile.bomb())).toThrow(XlsxError);
});
