/**
 * A list typed into a validation is one text cut at commas, so an option that holds a comma needs another form: Excel
 * writes it as `x12ac:list`, "Sí, parcial",No, beside the one for who does not know it. hucre 1.0.0 reads and writes neither.
 */
import type { SheetFrame } from "../package/sheet-frame";
import type { ValidationData } from "../workbook-data";
import { tag, textTag } from "../xml/write";

const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const LISTS = "http://schemas.microsoft.com/office/spreadsheetml/2011/1/ac";
const ITEM = /\s*(?:"((?:[^"]|"")*)"|([^,]*))\s*(?:,|$)/y;

/** @example listItems('"Sí, parcial",No') // ["Sí, parcial", "No"] */
export function listItems(list: string): string[] {
  const items: string[] = [];
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < list.length) {
    const found = ITEM.exec(list);
    if (!found) break;
    items.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
  }
  return items;
}

/** The list as every Excel reads it, options with commas cut in two: '"Sí, parcial,No"'. */
export function plainList(items: readonly string[]): string {
  return `"${items.join(",").replaceAll('"', '""')}"`;
}

/** Puts both forms where hucre wrote one. @param validations as given to hucre, in that order */
export function restoreLists(frame: SheetFrame, validations: readonly ValidationData[]): void {
  if (!validations.some(({ items }) => items)) return;
  const written = validations.filter(({ areas }) => areas.length > 0);
  let index = 0;
  frame.tail = frame.tail.replace(
    /<dataValidation\b[^>]*?(?:\/>|>[\s\S]*?<\/dataValidation>)/g,
    (element) => {
      const items = written[index++]?.items;
      return items
        ? element.replace(/<formula1>[\s\S]*?<\/formula1>/, (plain) => bothForms(items, plain))
        : element;
    },
  );
}

function bothForms(items: readonly string[], plain: string): string {
  const list = items.map((item) => (/[",]/.test(item) ? `"${item.replaceAll('"', '""')}"` : item)).join(",");
  return tag(
    "mc:AlternateContent",
    { "xmlns:mc": COMPATIBILITY, "xmlns:x12ac": LISTS },
    tag("mc:Choice", { Requires: "x12ac" }, textTag("x12ac:list", list)) + tag("mc:Fallback", {}, plain),
  );
}
