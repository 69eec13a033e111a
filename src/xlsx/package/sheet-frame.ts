import { withoutAlternatives } from "../xml/alternate-content";
import { parseXml } from "../xml/parse";
import type { XmlElement } from "../xml/parse";

/** A worksheet part cut at its cells: what stands before and after is small, and may be parsed and changed. */
export interface SheetFrame {
  head: string;
  data: string;
  tail: string;
}

export function cutSheet(xml: string): SheetFrame {
  const opening = /<(?:\w+:)?sheetData\b[^>]*>/.exec(xml);
  if (!opening) return { head: xml, data: "", tail: "" };
  const closing = opening[0].endsWith("/>")
    ? -1
    : xml.lastIndexOf("</" + opening[0].slice(1).match(/^[\w:]+/)![0]);
  const end = closing < 0 ? opening.index + opening[0].length : xml.indexOf(">", closing) + 1;
  return { head: xml.slice(0, opening.index), data: xml.slice(opening.index, end), tail: xml.slice(end) };
}

export function joinSheet({ head, data, tail }: SheetFrame): string {
  return head + data + tail;
}

/** The worksheet element without its cells, each thing in one form. */
export function frameElement({ head, tail }: SheetFrame): XmlElement {
  return withoutAlternatives(parseXml(head + tail));
}
