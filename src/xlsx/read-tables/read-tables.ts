import { guard } from "../guard";
import type { GuardLimits } from "../guard";
import { upToRow } from "../open/first-rows";
import { readWorkbookPart } from "../open/workbook";
import type { SheetPart, WorkbookPart } from "../open/workbook";
import { Parts } from "../package/parts";
import { cutSheet, joinSheet } from "../package/sheet-frame";
import { unpack } from "../package/unpack";
import { isDateFormat } from "../number-formats";
import { readNames } from "../patch/defined-names";
import { readTable } from "../patch/tables";
import { DAYS_1904 } from "../serial-dates";
import type { NameData, TableData } from "../workbook-data";
import { type CellBlock, blockOf } from "./block";
import { cellFormats } from "./cell-formats";
import { CellListener, type CellSource } from "./cells";
import { takeFormulas } from "./formula-texts";
import { listenTo } from "./sax";
import { sharedTexts } from "./shared-texts";

/** What tables are not read from: never inflated. */
const UNREAD =
  /^(?:xl\/(?:media|embeddings|externalLinks|pivot[^/]*|slicer[^/]*|timeline[^/]*|printerSettings|ctrlProps|activeX|drawings|charts|chartsheets|theme|webextensions|calcChain)|customXml|docProps)\b/i;

/** A sheet before any of its cells is read. */
export interface SheetOutline {
  readonly name: string;
  readonly tables: readonly TableData[];
  /** @param mostRows only so many of its rows, from the top */
  readonly cells: (mostRows?: number) => SheetCells;
}

export interface SheetCells extends CellBlock {
  readonly protected: boolean;
}

/** What a workbook has: where its tables and names stand, and the cells of each sheet once they are asked for. */
export interface TablesBook {
  readonly sheets: readonly SheetOutline[];
  readonly names: readonly NameData[];
}

/**
 * The lean reader: only values, formulas and what cells show, of the sheets that are asked for. Nothing of how they look is
 * read, so that it takes a fraction of `openXlsx`'s time; what both read is the same.
 *
 * @throws XlsxError as `openXlsx`, also when the cells of a sheet are asked for
 * @example readTables(bytes).sheets.find(({ tables }) => tables.length > 0)?.cells().values[0]
 */
export function readTables(bytes: Uint8Array, limits?: GuardLimits): TablesBook {
  const parts = new Parts(unpack(bytes, guard(bytes, limits), (name) => !UNREAD.test(name)));
  const workbook = readWorkbookPart(parts);
  const source = new SharedParts(parts, workbook);
  return {
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      tables: tablesOf(parts, sheet),
      cells: (mostRows) => cellsOf(parts.text(sheet.path), source, mostRows),
    })),
    names: readNames(workbook.element, workbook.sheetNames).names,
  };
}

const tablesOf = (parts: Parts, { path }: SheetPart): readonly TableData[] =>
  parts
    .relationships(path)
    .filter(({ kind }) => kind === "table")
    .flatMap(({ target }) => readTable(parts.text(target)) ?? []);

function cellsOf(xml: string, source: SharedParts, mostRows?: number): SheetCells {
  const texts = takeFormulas(mostRows === undefined ? xml : topOf(xml, mostRows));
  const listener = new CellListener(source, texts);
  listenTo(texts.xml, listener);
  const block = blockOf(listener.cells, source.formatOf);
  // Not spread: that would work out its texts.
  return Object.assign(block, { protected: listener.isProtected });
}

function topOf(xml: string, rows: number): string {
  const frame = cutSheet(xml);
  return joinSheet({ ...frame, data: upToRow(frame.data, rows) });
}

/** What cells refer to in other parts, read when the first of them does. */
class SharedParts implements CellSource {
  private texts: readonly string[] | undefined;
  private formats: readonly string[] | undefined;
  readonly is1904: boolean;

  constructor(
    private readonly parts: Parts,
    private readonly workbook: WorkbookPart,
  ) {
    this.is1904 = workbook.is1904;
  }

  readonly sharedText = (index: number): string | undefined => {
    this.texts ??= sharedTexts(this.partOf(this.workbook.textsPath, "<sst/>"));
    return this.texts[index];
  };

  readonly formatOf = (style: number): string => {
    this.formats ??= cellFormats(this.partOf(this.workbook.stylesPath, "<styleSheet/>"));
    return this.formats[style] ?? "General";
  };

  readonly daysToAdd = (style: number): number =>
    this.is1904 && isDateFormat(this.formatOf(style)) ? DAYS_1904 : 0;

  /** A part that the workbook leads to and that is not there was lost: cells without their texts would be other cells. */
  private partOf(path: string | undefined, none: string): string {
    return path === undefined ? none : this.parts.text(path);
  }
}
