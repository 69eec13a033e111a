/**
 * hucre 1.0.0, number formats:
 * - reading, it turns numbers with a date format into JS Dates (milliseconds, no 29-feb-1900, NaN for large numbers);
 * - writing, it gives built-in formats a number of their own, and 14 stops following the reader's country;
 * - it knows no quotePrefix, without which a text like "=A1" becomes a formula when someone edits its cell.
 *
 * So while hucre reads, each format is named by a quoted label, and while it writes, by a label too: this file puts
 * labels in and takes them out. (Fixes both halves of the same part, styles.xml, hence one file.)
 */
import { BUILT_IN_FORMATS, builtInId } from "../number-formats";
import { descendants, parseXml } from "../xml/parse";
import { tag } from "../xml/write";

const FIRST_CUSTOM = 164;
const FIRST_LABEL = 2_000;
const QUOTE_MARK = "\uE0E1";
const CELL_FORMATS = /<(\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/;
const FORMATS = /<(\w+:)?numFmts\b(?:[^>]*\/>|[\s\S]*?<\/(?:\w+:)?numFmts>)/;

export interface LabelledFormats {
  readonly xml: string;
  /** From hucre's `numFmt` to the code; "General" where the file names a format that it does not define. */
  codeOf(label: string | undefined): string;
}

/** styles.xml as hucre should read it. */
export function labelFormats(xml: string): LabelledFormats {
  const codes = new Map(BUILT_IN_FORMATS);
  for (const { attributes } of descendants(parseXml(FORMATS.exec(xml)?.[0] ?? "<none/>"), "numFmt")) {
    codes.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
  }
  const used = new Set<number>();
  const cellFormats = (CELL_FORMATS.exec(xml)?.[0] ?? "").replace(
    /numFmtId="(\d+)"/g,
    (whole, digits: string) => {
      if (Number(digits) === 0) return whole;
      used.add(Number(digits));
      return `numFmtId="${FIRST_LABEL + Number(digits)}"`;
    },
  );
  const labels = [...used]
    .map((id) => tag("numFmt", { numFmtId: FIRST_LABEL + id, formatCode: `"${id}"` }))
    .join("");
  return {
    xml: xml
      .replace(FORMATS, "")
      .replace(CELL_FORMATS, () => cellFormats)
      .replace(/<(\w+:)?styleSheet\b[^>]*>/, (root) => `${root}${tag("numFmts", {}, labels)}`),
    codeOf: (label) => codes.get(Number(label?.slice(1, -1) ?? 0)) ?? "General",
  };
}

/** What hucre should be given as `numFmt`. */
export function formatLabel(code: string | undefined, quotePrefix: boolean): string | undefined {
  return quotePrefix ? QUOTE_MARK + (code ?? "General") : code;
}

/** styles.xml as hucre wrote it, with the marks turned into quotePrefix and built-in formats under their own number. */
export function restoreFormats(xml: string): string {
  const element = FORMATS.exec(xml)?.[0];
  if (!element) return xml;
  const target = new Map<string, { id: number; quoted: boolean }>();
  const custom = new Map<string, number>();
  for (const { attributes } of descendants(parseXml(element), "numFmt")) {
    const label = attributes["formatCode"]!;
    const quoted = label.startsWith(QUOTE_MARK);
    const code = quoted ? label.slice(1) : label;
    const id = builtInId(code) ?? custom.get(code) ?? FIRST_CUSTOM + custom.size;
    if (id >= FIRST_CUSTOM) custom.set(code, id);
    target.set(attributes["numFmtId"]!, { id, quoted });
  }
  const differential = xml.replace(
    /(<dxf>[\s\S]*?)<numFmt numFmtId="\d+" formatCode="([^"]*)"\/>/g,
    (_, before: string, code: string) => {
      const plain = decode(code);
      const id = builtInId(plain) ?? custom.get(plain) ?? FIRST_CUSTOM + custom.size;
      if (id >= FIRST_CUSTOM) custom.set(plain, id);
      return `${before}${tag("numFmt", { numFmtId: id, formatCode: plain })}`;
    },
  );
  const formats = [...custom]
    .map(([formatCode, numFmtId]) => tag("numFmt", { numFmtId, formatCode }))
    .join("");
  return differential
    .replace(FORMATS, () => (formats ? tag("numFmts", { count: custom.size }, formats) : ""))
    .replace(CELL_FORMATS, (section) =>
      section.replace(/numFmtId="(\d+)"/g, (whole, digits: string) => {
        const found = target.get(digits);
        return found ? `numFmtId="${found.id}"${found.quoted ? ' quotePrefix="1"' : ""}` : whole;
      }),
    );
}

function decode(attribute: string): string {
  return parseXml(`<code value="${attribute}"/>`).attributes["value"]!;
}
