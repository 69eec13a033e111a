import { XlsxError } from "../../xlsx";
import type { XlsxErrorCode } from "../../xlsx";
import { hostile, minimalParts, zip } from "../../xlsx/testing/hostile";
import { readBook } from "./read-book";

const SOON = 2_000;
const sheet = (markup: string) => zip({ "xl/worksheets/sheet1.xml": markup });
const cell = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const whole = zip({});

/** What a file comes to: the values of its first sheet, or why it is refused. */
function outcome(bytes: Uint8Array): unknown {
  try {
    return readBook(bytes).grids[0]?.values;
  } catch (error) {
    return error instanceof XlsxError ? error.code : error;
  }
}

it.each<[string, Uint8Array, XlsxErrorCode | readonly (readonly unknown[])[]]>([
  ["nothing", new Uint8Array(), "not-xlsx"],
  ["a text", new TextEncoder().encode("Acción;Meta"), "not-xlsx"],
  ["a password", hostile.encryptedPackage(), "encrypted"],
  ["entries with a password", hostile.encryptedZip(), "encrypted"],
  ["the end cut off", whole.slice(0, -30), "damaged"],
  ["only its first half", whole.slice(0, whole.length / 2), "damaged"],
  ["a bomb", hostile.bomb(), "hostile"],
  ["a bomb that lies about its size", hostile.lyingBomb(1_000_000), "hostile"],
  ["an entry twice", hostile.entryTwice(), "hostile"],
  ["the sizes of larger ZIPs", hostile.zip64(), "hostile"],
  ["noise in an entry", hostile.noise(), "damaged"],
  [
    "an entity of another file",
    sheet('<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet/>'),
    "hostile",
  ],
  [
    "entities within entities",
    zip({
      "xl/sharedStrings.xml":
        '<!DOCTYPE s [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>',
    }),
    "hostile",
  ],
  ["the texts of its cells lost", zip({ "xl/sharedStrings.xml": undefined }), "damaged"],
  ["a sheet lost", zip({ "xl/worksheets/sheet1.xml": undefined }), "damaged"],
  ["macros", zip({ "xl/vbaProject.bin": "x" }), "macros"],
  [
    "cells at both ends of a sheet",
    hostile.rows(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    ),
    "too-large",
  ],
  [
    "merges over all of a sheet",
    sheet(`<worksheet>${cell}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`),
    [[1]],
  ],
  ["a table over all of a sheet", tableOver("A1:XFD1048576"), [[1]]],
  [
    "elements a hundred thousand deep",
    sheet(`<worksheet>${cell}${"<a>".repeat(1e5)}${"</a>".repeat(1e5)}</worksheet>`),
    [[1]],
  ],
  ["a row of blank cells with a look", hostile.rows(`<row r="1">${'<c s="0"/>'.repeat(16_384)}</row>`), []],
])("a file with %s is read right or refused, soon", (_, bytes, expected) => {
  const start = performance.now();
  expect(outcome(bytes)).toEqual(expected);
  expect(performance.now() - start).toBeLessThan(SOON);
});

function tableOver(ref: string): Uint8Array {
  const kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table";
  return zip({
    "xl/worksheets/sheet1.xml": `<worksheet>${cell}</worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships><Relationship Id="rId1" Type="${kind}" Target="../tables/table1.xml"/></Relationships>`,
    "xl/tables/table1.xml": `<table displayName="Matriz" ref="${ref}"><tableColumns><tableColumn name="Acción"/><tableColumn name="Meta"/></tableColumns></table>`,
    "xl/workbook.xml": minimalParts["xl/workbook.xml"],
  });
}
