import { XlsxError } from "../errors";
import type { Parts } from "../package/parts";
import { child, childrenOf, flag, parseXml, relationshipId } from "../xml/parse";
import type { XmlElement } from "../xml/parse";

export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/** Where the workbook's parts are, and what its own part says. */
export interface WorkbookPart {
  readonly path: string;
  readonly element: XmlElement;
  /** Worksheets only. */
  readonly sheets: readonly SheetPart[];
  /** Of all sheets, chart sheets too: names and the active sheet count them. */
  readonly sheetNames: readonly string[];
  readonly stylesPath: string | undefined;
  /** Of the texts that cells share. */
  readonly textsPath: string | undefined;
  readonly is1904: boolean;
  readonly activeSheet: number;
}

/** @throws XlsxError `macros` for a workbook that says it holds them, `not-xlsx` or `damaged` where parts are missing. */
export function readWorkbookPart(parts: Parts): WorkbookPart {
  if (/macroEnabled/i.test(parts.text("[Content_Types].xml"))) throw new XlsxError("macros");
  const path = parts.relationships("").find(({ kind }) => kind === "officeDocument")?.target;
  if (path === undefined || !parts.has(path)) throw new XlsxError("not-xlsx", "no workbook");
  const element = parseXml(parts.text(path));
  if (element.local !== "workbook") throw new XlsxError("not-xlsx", element.local);
  const relationships = parts.relationships(path);
  const all = childrenOf(child(element, "sheets"), "sheet").map((sheet) => ({
    name: sheet.attributes["name"] ?? "",
    link: relationships.find(({ id }) => id === relationshipId(sheet)),
  }));
  const sheets = all.flatMap(({ name, link }) =>
    link?.kind === "worksheet" ? [{ name, path: link.target }] : [],
  );
  const missing = sheets.find((sheet) => !parts.has(sheet.path));
  if (missing || sheets.length === 0) throw new XlsxError("damaged", missing?.path ?? "no sheets");
  const activeTab = Number(child(child(element, "bookViews"), "workbookView")?.attributes["activeTab"] ?? 0);
  return {
    path,
    element,
    sheets,
    sheetNames: all.map(({ name }) => name),
    stylesPath: relationships.find(({ kind }) => kind === "styles")?.target,
    textsPath: relationships.find(({ kind }) => kind === "sharedStrings")?.target,
    is1904: flag(child(element, "workbookPr")?.attributes["date1904"]),
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ name }) => name === all[activeTab]?.name),
    ),
  };
}
