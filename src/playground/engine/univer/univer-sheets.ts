import type { Area } from "../../../xlsx/workbook-data";
import type { SheetId, SheetInfo, SheetStore } from "../engine";
import { toArea, type UniverBook } from "./univer-book";

/**
 * How large a sheet begins. On screen, Univer goes over all the rows of a sheet on every command: with Excel's
 * 1,048,576 each takes a tenth of a second, and opening a plan half a minute. The page lets sheets grow with what is written.
 */
export const FIRST_ROWS = 2000;
export const FIRST_COLUMNS = 100;

export class UniverSheets implements SheetStore {
  constructor(private readonly book: UniverBook) {}

  list(): SheetInfo[] {
    return this.book.workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getSheetName(),
      hidden: sheet.isSheetHidden(),
      tabColor: sheet.getTabColor() ?? "",
      gridlines: !sheet.hasHiddenGridLines(),
    }));
  }

  active(): SheetId {
    return this.book.workbook.getActiveSheet().getSheetId();
  }

  activate(sheet: SheetId): void {
    this.book.workbook.setActiveSheet(sheet);
  }

  /** At the end, as Excel's `worksheets.add`; the sheet in front stays in front. */
  add(name: string): SheetId {
    const front = this.active();
    const sheet = this.book.workbook.insertSheet(name, {
      index: this.list().length,
      sheet: { rowCount: FIRST_ROWS, columnCount: FIRST_COLUMNS },
    });
    this.activate(front);
    return sheet.getSheetId();
  }

  remove(sheet: SheetId): void {
    this.book.workbook.deleteSheet(sheet);
  }

  rename(sheet: SheetId, name: string): void {
    this.book.sheet(sheet).setName(name);
  }

  move(sheet: SheetId, position: number): void {
    this.book.run("sheet.command.set-worksheet-order", { subUnitId: sheet, order: position });
  }

  hide(sheet: SheetId, hidden: boolean): void {
    if (hidden) this.book.sheet(sheet).hideSheet();
    else this.book.sheet(sheet).showSheet();
  }

  setTabColor(sheet: SheetId, color: string): void {
    this.book.sheet(sheet).setTabColor(color);
  }

  setGridlines(sheet: SheetId, shown: boolean): void {
    this.book.sheet(sheet).setHiddenGridlines(!shown);
  }

  selection(sheet: SheetId): Area {
    const range = this.book.sheet(sheet).getActiveRange();
    return range ? toArea(range.getRange()) : { row: 0, column: 0, rows: 1, columns: 1 };
  }

  select(sheet: SheetId, area: Area): void {
    this.activate(sheet);
    const worksheet = this.book.sheet(sheet);
    // Numbers and not a range: only then does Univer know that it is of this sheet.
    worksheet.setActiveRange(worksheet.getRange(area.row, area.column, area.rows, area.columns));
  }
}
