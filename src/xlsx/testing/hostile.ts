import { strToU8, zipSync } from "fflate";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The least that Excel calls a workbook. */
export const minimalParts = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/></Types>`,
  "_rels/.rels": `<Relationships><Relationship Id="rId1" Type="${RELATIONSHIP}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns:r="${RELATIONSHIP}"><sheets><sheet name="Datos" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${RELATIONSHIP}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONSHIP}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${RELATIONSHIP}/styles" Target="styles.xml"/></Relationships>`,
  "xl/sharedStrings.xml": "<sst><si><t>hola</t></si></sst>",
  "xl/worksheets/sheet1.xml":
    '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>',
};

/** A file of the minimal parts with some changed, added or (undefined) taken away. */
export function zip(changes: Readonly<Record<string, string | Uint8Array | undefined>>): Uint8Array {
  const parts = Object.entries({ ...minimalParts, ...changes }).filter(
    ([, content]) => content !== undefined,
  );
  return zipSync(
    Object.fromEntries(
      parts.map(([path, content]) => [path, typeof content === "string" ? strToU8(content) : content]),
    ),
  );
}

/** Files made to harm, small enough for a test. */
export const hostile = {
  sheet: (content: string) => zip({ "xl/worksheets/sheet1.xml": `<worksheet>${content}</worksheet>` }),
  rows: (rows: string) => hostile.sheet(`<sheetData>${rows}</sheetData>`),

  /** 40 MB of spaces in 40 KB. */
  bomb: () => hostile.sheet(" ".repeat(40_000_000)),

  /** The same, with another size written in its directory. */
  lyingBomb(size: number): Uint8Array {
    const bytes = hostile.bomb();
    forEachHeader(bytes, "sheet1.xml", (view, sizeAt) => view.setUint32(sizeAt, size, true));
    return bytes;
  },

  encryptedZip(): Uint8Array {
    const bytes = zip({});
    forEachHeader(bytes, "workbook.xml", (view, sizeAt) => view.setUint16(sizeAt - 16, 1, true));
    return bytes;
  },

  encryptedPackage(): Uint8Array {
    const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
    return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(500).fill(0), ...name, 0, 0]);
  },

  /** Two entries of one name: readers disagree on which counts. */
  entryTwice(): Uint8Array {
    const bytes = zip({ "xl/styles_.xml": "<a/>", "xl/styles2.xml": "<b/>" });
    return rename(bytes, "xl/styles2.xml", "xl/styles_.xml");
  },

  zip64(): Uint8Array {
    const bytes = zip({});
    new DataView(bytes.buffer).setUint32(bytes.length - 6, 0xffffffff, true);
    return bytes;
  },

  noise(): Uint8Array {
    const bytes = zip({ "xl/worksheets/sheet1.xml": "<worksheet/>".repeat(500) });
    const at = indexOf(bytes, "xl/worksheets/sheet1.xml");
    bytes.fill(0xff, at + 26, at + 34);
    return bytes;
  },
};

/** Calls back with the place of the uncompressed size in the entry's directory line. */
function forEachHeader(
  bytes: Uint8Array,
  name: string,
  change: (view: DataView, sizeAt: number) => void,
): void {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)).endsWith(name))
      change(view, at + 24);
  }
}

function rename(bytes: Uint8Array, from: string, to: string): Uint8Array {
  for (let at = indexOf(bytes, from); at >= 0; at = indexOf(bytes, from)) bytes.set(strToU8(to), at);
  return bytes;
}

function indexOf(bytes: Uint8Array, text: string): number {
  const wanted = strToU8(text);
  return bytes.findIndex((_, at) => wanted.every((byte, index) => bytes[at + index] === byte));
}
