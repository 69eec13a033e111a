import type { Sheet } from "hucre";
import { readCharts } from "../charts/read";
import { toHex } from "../colors";
import { parseHeaderFooter } from "../header-footer";
import type { Parts } from "../package/parts";
import { readRules } from "../patch/conditional-formats";
import type { FoundRule } from "../patch/found-rule";
import { readPage } from "../patch/page-setup";
import { readProtection } from "../patch/protection";
import { readFilter } from "../patch/sheet-filter";
import { readTable } from "../patch/tables";
import { readValidations } from "../patch/validations";
import type { Area, PageData, RowData, SheetData } from "../workbook-data";
import { child } from "../xml/parse";
import type { XmlElement } from "../xml/parse";
import { readCells } from "./cells";
import { columnWidths } from "./columns";
import type { StyleReader } from "./styles";

export interface SheetSource {
  /** As hucre read it. */
  readonly sheet: Sheet;
  /** The sheet's part without its cells. */
  readonly element: XmlElement;
  readonly rules: readonly FoundRule[];
  /** Of the rows that nobody sized, which hucre does not read. */
  readonly automaticHeights: ReadonlyMap<number, number>;
  readonly path: string;
  readonly parts: Parts;
  readonly styles: StyleReader;
  readonly theme: readonly string[];
  readonly is1904: boolean;
  /** Print titles and area, which the workbook's part holds. */
  readonly print: Partial<PageData>;
}

/** One sheet, from what hucre read and from what it does not read. */
export function readSheet({
  sheet,
  element,
  rules,
  automaticHeights,
  path,
  parts,
  styles,
  theme,
  is1904,
  print,
}: SheetSource): SheetData {
  const tabColor = toHex(sheet.view?.tabColor, theme);
  const protection = readProtection(element);
  const { rows = 0, columns = 0 } = sheet.freezePane ?? {};
  const filter = readFilter(element);
  const cells = readCells(sheet, styles, is1904);
  return {
    name: sheet.name,
    visibility: sheet.veryHidden ? "veryHidden" : sheet.hidden ? "hidden" : "visible",
    ...(tabColor && { tabColor }),
    showGridlines: sheet.view?.showGridLines !== false,
    cells,
    merges: (sheet.merges ?? []).map(mergedArea),
    columns: columnWidths(sheet, child(element, "sheetFormatPr")),
    rows: readRows(sheet, automaticHeights),
    ...((rows > 0 || columns > 0) && { frozen: { rows, columns } }),
    tables: parts
      .relationships(path)
      .filter(({ kind, target }) => kind === "table" && parts.has(target))
      .map(({ target }) => readTable(parts.text(target)))
      .filter((table) => table !== undefined),
    ...(filter && { filter }),
    validations: readValidations(element),
    conditionalFormats: readRules(rules, sheet.conditionalRules ?? [], styles),
    page: { ...readPage(element), ...headerAndFooter(sheet), ...pageBreaks(sheet), ...print },
    ...(protection && { protection }),
    charts: readCharts(parts, path),
  };
}

function readRows({ rowDefs }: Sheet, automaticHeights: ReadonlyMap<number, number>): SheetData["rows"] {
  const rows = new Map<number, RowData>();
  for (const [index, { height, hidden }] of rowDefs ?? []) {
    rows.set(index, { ...(height !== undefined && { height }), ...(hidden && { hidden }) });
  }
  for (const [index, height] of automaticHeights) {
    rows.set(index, { ...rows.get(index), height, automatic: true });
  }
  return rows;
}

function headerAndFooter({ headerFooter }: Sheet): Partial<PageData> {
  const header = parseHeaderFooter(headerFooter?.oddHeader);
  const footer = parseHeaderFooter(headerFooter?.oddFooter);
  return { ...(header && { header }), ...(footer && { footer }) };
}

function pageBreaks({ rowBreaks = [], colBreaks = [] }: Sheet): Partial<PageData> {
  return {
    ...(rowBreaks.length > 0 && { rowBreaks }),
    ...(colBreaks.length > 0 && { columnBreaks: colBreaks }),
  };
}

function mergedArea({ startRow, startCol, endRow, endCol }: NonNullable<Sheet["merges"]>[number]): Area {
  return { row: startRow, column: startCol, rows: endRow - startRow + 1, columns: endCol - startCol + 1 };
}
