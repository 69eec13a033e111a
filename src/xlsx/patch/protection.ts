/** hucre 1.0.0 keeps that a sheet is protected, not its password's hash: saved, anyone could unprotect it. */
import type { SheetFrame } from "../package/sheet-frame";
import type { SheetData } from "../workbook-data";
import { child, flag } from "../xml/parse";
import type { XmlElement } from "../xml/parse";
import { tag } from "../xml/write";

export function readProtection(sheet: XmlElement): SheetData["protection"] {
  const element = child(sheet, "sheetProtection");
  if (!element || !flag(element.attributes["sheet"])) return undefined;
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).filter(([name]) => name !== "sheet"),
  );
  return { protected: true, ...(Object.keys(attributes).length > 0 && { attributes }) };
}

export function restoreProtection(frame: SheetFrame, protection: SheetData["protection"]): void {
  if (!protection?.protected || !protection.attributes) return;
  const element = tag("sheetProtection", { ...protection.attributes, sheet: 1 });
  frame.tail = frame.tail.replace(/<sheetProtection\b[^>]*\/>/, () => element);
}
