import { XlsxError } from "../errors";

/** Small parts only (a sheet's frame, a table, a chart): cells are read by hucre, without a tree. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly tag: string;
  /** Without its prefix: files differ in prefixes, never in these. */
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside. */
  readonly text: string;
}

interface OpenElement {
  tag: string;
  local: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const PIECE =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([^\s>]+)\s*>|<([^\s/>!?][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*?)(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const MAX_DEPTH = 200;

/**
 * @throws XlsxError `damaged` where it is not well-formed, `hostile` where it declares entities (Office never does).
 */
export function parseXml(source: string): XmlElement {
  const root: OpenElement = { tag: "", local: "", attributes: {}, children: [], text: "" };
  const open: OpenElement[] = [root];
  const xml = source.replace(/^\uFEFF/, "");
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < xml.length) {
    const at = PIECE.lastIndex;
    const piece = PIECE.exec(xml);
    if (!piece) throw new XlsxError(xml.startsWith("<!DOCTYPE", at) ? "hostile" : "damaged", `xml at ${at}`);
    const [, cdata, closing, opening, attributes = "", selfClosing, text] = piece;
    const parent = open[open.length - 1]!;
    if (cdata !== undefined) parent.text += cdata;
    else if (text !== undefined) parent.text += decodeEntities(text);
    else if (opening !== undefined) {
      const element = {
        tag: opening,
        local: localName(opening),
        attributes: parseAttributes(attributes),
        children: [],
        text: "",
      };
      parent.children.push(element);
      if (!selfClosing) open.push(element);
      if (open.length > MAX_DEPTH) throw new XlsxError("hostile", "xml too deep");
    } else if (closing !== undefined) {
      if (open.length === 1 || parent.tag !== closing) throw new XlsxError("damaged", `xml at ${at}`);
      open.pop();
    }
  }
  const first = root.children[0];
  if (open.length > 1 || !first) throw new XlsxError("damaged", "xml without an end");
  return first;
}

/** First child with that local name. */
export function child(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((each) => each.local === local);
}

export function childrenOf(element: XmlElement | undefined, local: string): XmlElement[] {
  return element?.children.filter((each) => each.local === local) ?? [];
}

/** Every element with that local name, at any depth, in document order. */
export function descendants(element: XmlElement | undefined, local: string): XmlElement[] {
  return (element?.children ?? []).flatMap((each) => [
    ...(each.local === local ? [each] : []),
    ...descendants(each, local),
  ]);
}

/** "1" and "true" are yes; absent is `otherwise`. */
export function flag(value: string | undefined, otherwise = false): boolean {
  return value === undefined ? otherwise : value === "1" || value === "true";
}

/** The `r:id` of an element, whatever the prefix is called. */
export function relationshipId(element: XmlElement): string | undefined {
  const key = Object.keys(element.attributes).find((name) => name.endsWith(":id"));
  return key === undefined ? undefined : element.attributes[key];
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(":") + 1);
}

function parseAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [, name, double, single] of source.matchAll(ATTRIBUTE)) {
    attributes[name!] = decodeEntities(double ?? single ?? "");
  }
  return attributes;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** `&lt;` is `<`; what names nothing stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
