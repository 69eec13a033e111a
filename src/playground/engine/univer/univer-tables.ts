import type { Area } from "../../../xlsx/workbook-data";
import type { SheetId, TableInfo, TableStore } from "../engine";
import type { CalculationLimit } from "./calculation/calculation-limit";
import { toArea, toRange, type UniverBook } from "./univer-book";
import type {} from "@univerjs/sheets-table/facade";

/**
 * Works through Univer's commands. They give a table another name, or refuse it, where the name is also a sheet's;
 * Excel allows that, so the name is then set by the mutation beneath.
 */
export class UniverTables implements TableStore {
  private count = 0;

  constructor(
    private readonly book: UniverBook,
    private readonly limit: CalculationLimit,
  ) {}

  list(): TableInfo[] {
    return this.book.workbook.getTableList().map(({ id, name, subUnitId, range }) => ({
      id,
      name,
      sheet: subUnitId,
      area: toArea(range),
    }));
  }

  add(sheet: SheetId, area: Area, name: string): string {
    this.limit.tables([...this.list(), { area }]);
    this.book.range(sheet, area);
    let id: string;
    do id = String(++this.count);
    while (this.list().some((table) => table.id === id));
    this.book.run("sheet.command.add-table", {
      subUnitId: sheet,
      range: toRange(area),
      id,
      name,
      options: { showHeader: true, tableStyleId: "table-default-1" },
    });
    if (this.list().find((table) => table.id === id)?.name !== name) this.forceName(id, name);
    return id;
  }

  rename(id: string, name: string): void {
    this.forceName(id, name);
  }

  private forceName(id: string, name: string): void {
    const subUnitId = this.list().find((table) => table.id === id)?.sheet;
    this.book.run("sheet.mutation.set-sheet-table", { subUnitId, tableId: id, config: { name } });
  }

  resize(id: string, area: Area): void {
    const table = this.list().find((candidate) => candidate.id === id);
    this.limit.tables([...this.list().filter((other) => other.id !== id), { area }]);
    if (table) this.book.range(table.sheet, area);
    this.book.run("sheet.command.set-table-config", {
      tableId: id,
      updateRange: { newRange: toRange(area) },
    });
  }

  restore(id: string, area: Area): void {
    const subUnitId = this.list().find((table) => table.id === id)?.sheet;
    const config = { updateRange: { newRange: toRange(area) } };
    this.book.run("sheet.mutation.set-sheet-table", { subUnitId, tableId: id, config });
  }

  remove(id: string): void {
    const table = this.list().find((candidate) => candidate.id === id);
    if (table) this.book.run("sheet.command.delete-table", { subUnitId: table.sheet, tableId: id });
  }
}
