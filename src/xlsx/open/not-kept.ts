import type { Parts } from "../package/parts";
import type { NotKept } from "../workbook-data";
import { child, descendants, flag, parseXml } from "../xml/parse";
import type { XmlElement } from "../xml/parse";
import type { WorkbookPart } from "./workbook";
import { lostDrawings } from "./lost-drawings";
import { lostFormats, lostLooks } from "./lost-formats";

/** By the kind of the relationship that leads to the part, wherever it stands. */
const LOST: Readonly<Record<string, NotKept>> = {
  image: "images",
  chartsheet: "chartSheets",
  pivotTable: "pivotTables",
  pivotCacheDefinition: "pivotTables",
  slicer: "slicers",
  slicerCache: "slicers",
  timeline: "slicers",
  timelineCache: "slicers",
  externalLink: "externalLinks",
  threadedComment: "threadedComments",
  control: "controls",
  ctrlProp: "controls",
  oleObject: "controls",
  package: "controls",
  queryTable: "connections",
  connections: "connections",
};

/** Parts that are read, that are written anew, or without which a workbook is the same. */
const NO_LOSS: ReadonlySet<string> = new Set(
  (
    "officeDocument extended-properties core-properties custom-properties thumbnail worksheet styles theme " +
    "sharedStrings calcChain sheetMetadata person comments vmlDrawing drawing table hyperlink printerSettings " +
    // What add-ins left is read as settings; a program's own notes on how it wrote the file.
    "webextension webextensiontaskpanes workbookmetadata volatileDependencies"
  ).split(" "),
);

/** What a sheet may say that is read, that its saved form does without, or that `BY_ELEMENT` names. */
const KNOWN_ELEMENTS: ReadonlySet<string> = new Set(
  (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection autoFilter sortState mergeCells " +
    "phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks " +
    "colBreaks cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls " +
    "tableParts extLst"
  ).split(" "),
);

/** By what stands in a sheet, or in its tables. */
const BY_ELEMENT: readonly (readonly [NotKept, string])[] = [
  ["filters", "filterColumn"],
  ["sparklines", "sparkline"],
  ["otherHeaders", "evenHeader"],
  ["otherHeaders", "evenFooter"],
  ["otherHeaders", "firstHeader"],
  ["otherHeaders", "firstFooter"],
  ["images", "picture"],
  ["images", "legacyDrawingHF"],
];

export interface OpenedSheet {
  readonly path: string;
  /** The sheet's part without its cells. */
  readonly element: XmlElement;
  /** Its cells' markup. */
  readonly cells: string;
  /** How many of its charts were read. */
  readonly charts: number;
}

/**
 * What the file has and the opened workbook has not. Each part that something leads to is either known not to matter or
 * said, be it only as "other": what nobody thought of is not lost in silence.
 */
export function notKept(
  parts: Parts,
  workbook: Pick<WorkbookPart, "path" | "element" | "stylesPath" | "textsPath">,
  blankCellsLeftOut: boolean,
  sheets: readonly OpenedSheet[],
): NotKept[] {
  const lost = [
    ...ledTo(parts, ""),
    ...ledTo(parts, workbook.path),
    ...(isLocked(workbook.element) ? ["structureProtection" as const] : []),
    ...(blankCellsLeftOut ? ["blankFormats" as const] : []),
    ...sheets.flatMap((sheet) => lostOfSheet(parts, sheet)),
    ...lostLooks(parts, workbook.stylesPath, workbook.textsPath),
  ];
  return [...new Set(lost)];
}

/** Some programs write the element and lock nothing. */
function isLocked(workbook: XmlElement): boolean {
  const { lockStructure, lockWindows } = child(workbook, "workbookProtection")?.attributes ?? {};
  return flag(lockStructure) || flag(lockWindows);
}

function lostOfSheet(parts: Parts, { path, element, cells, charts }: OpenedSheet): NotKept[] {
  const tables = parts
    .relationships(path)
    .filter(({ kind, target }) => kind === "table" && parts.has(target));
  return [
    ...ledTo(parts, path),
    ...tables.flatMap(({ target }) => [...ledTo(parts, target), ...said(parseXml(parts.text(target)))]),
    ...said(element),
    ...(element.children.some(({ local }) => !KNOWN_ELEMENTS.has(local)) ? ["other" as const] : []),
    ...lostDrawings(parts, path, charts),
    ...lostFormats(element, cells),
  ];
}

function ledTo(parts: Parts, path: string): NotKept[] {
  return parts
    .relationships(path)
    .filter(({ kind }) => !NO_LOSS.has(kind))
    .map(({ kind }) => LOST[kind] ?? "other");
}

function said(element: XmlElement): NotKept[] {
  return BY_ELEMENT.filter(([, local]) => descendants(element, local).length > 0).map(([what]) => what);
}
