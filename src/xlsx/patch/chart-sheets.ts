/** hucre 1.0.0 refuses a workbook with a sheet that is only a chart. Such sheets are not shown to it, and are not kept. */
import type { WorkbookPart } from "../open/workbook";
import { child, childrenOf } from "../xml/parse";
import { rewrite, tag } from "../xml/write";

/** workbook.xml with the worksheets only, and without names (see defined-names.ts). */
export function worksheetsOnly(xml: string, { element, sheets }: WorkbookPart): string {
  const names = new Set(sheets.map(({ name }) => name));
  const kept = childrenOf(child(element, "sheets"), "sheet").filter(({ attributes }) =>
    names.has(attributes["name"] ?? ""),
  );
  return xml
    .replace(/<(\w+:)?definedNames\b[\s\S]*?<\/(?:\w+:)?definedNames>/, "")
    .replace(/<(\w+:)?sheets\b[^>]*>[\s\S]*?<\/(?:\w+:)?sheets>/, () =>
      tag("sheets", {}, kept.map((sheet) => rewrite(sheet)).join("")),
    );
}
