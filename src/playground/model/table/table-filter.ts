import type { Host } from "../host";
import { OfficeObject } from "../office-object";
import type { Range } from "../range/range";
import type { Table } from "./table";
import { bodyOf } from "./table-rules";

/** A table's filter: the playground hides rows by hand, so clearing shows them all. */
export class TableSheetFilter extends OfficeObject {
  constructor(
    host: Host,
    private readonly table: Table,
  ) {
    super(host);
  }

  get enabled(): boolean {
    return this.table.showFilterButton;
  }

  get isDataFiltered(): boolean {
    const { sheet } = this.table.hostInfo;
    const { row, rows } = bodyOf(this.table.hostInfo);
    return Array.from({ length: rows }).some((_, index) =>
      this.host.engine.layout.rowHidden(sheet, row + index),
    );
  }

  get criteria(): unknown[] {
    return [];
  }

  getRange(): Range {
    return this.table.getRange();
  }

  getRangeOrNullObject(): Range | null {
    return this.table.getRange();
  }

  clearCriteria(): void {
    const { sheet } = this.table.hostInfo;
    const { row, rows } = bodyOf(this.table.hostInfo);
    if (this.isDataFiltered) this.host.engine.layout.hideRows(sheet, row, rows, false);
  }
}
