/** hucre 1.0.0 takes a sheet's own filter with its criteria, of which it knows some. Its area is read and written here. */
import { areaName, parseArea } from "../a1";
import type { SheetFrame } from "../package/sheet-frame";
import type { Area } from "../workbook-data";
import { child } from "../xml/parse";
import type { XmlElement } from "../xml/parse";
import { tag } from "../xml/write";

/** Without criteria: the rows that they hid stay hidden (see open/not-kept.ts). */
export function readFilter(sheet: XmlElement): Area | undefined {
  return parseArea(child(sheet, "autoFilter")?.attributes["ref"] ?? "");
}

/** After the protection, where the format wants it. */
export function restoreFilter(frame: SheetFrame, filter: Area | undefined): void {
  if (!filter) return;
  const element = tag("autoFilter", { ref: areaName(filter) });
  frame.tail = frame.tail.replace(/^\s*(?:<sheetProtection\b[^>]*\/>)?/, (before) => before + element);
}
