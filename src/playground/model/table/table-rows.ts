import { invalidArgument } from "../errors";
import type { Host } from "../host";
import { OfficeCollection } from "../office-object";
import { assertUnprotected } from "../protection/protection-rules";
import { Range } from "../range/range";
import { writeContent } from "../range/range-content";
import type { Table } from "./table";
import { continueTable } from "./table-growth";
import { TablePart } from "./table-part";
import { bodyOf } from "./table-rules";

/** Excel's `TableRow`. */
export class TableRow extends TablePart {
  constructor(
    host: Host,
    private readonly table: Table,
    readonly hostIndex: number,
  ) {
    super(host);
  }

  getRange(): Range {
    const body = bodyOf(this.table.hostInfo);
    return new Range(this.host, this.table.hostInfo.sheet, {
      ...body,
      row: body.row + this.hostIndex,
      rows: 1,
    });
  }

  delete(): void {
    this.table.rows.deleteRowsAt(this.hostIndex, 1);
  }
}

/** Excel's `TableRowCollection`. */
export class TableRowCollection extends OfficeCollection<TableRow> {
  constructor(
    host: Host,
    private readonly table: Table,
  ) {
    super(host);
  }

  get count(): number {
    return bodyOf(this.table.hostInfo).rows;
  }

  get items(): TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.host, this.table, index));
  }

  /** At the position (null or -1: at the end); cells below the table move down. */
  add(index: number | null = null, values: unknown[][] | null = null, alwaysInsert = true): TableRow {
    const { sheet, area } = this.table.hostInfo;
    assertUnprotected(this.host, sheet);
    const at = index === null || index < 0 ? this.count : index;
    const count = Array.isArray(values) ? values.length : 1;
    if (at > this.count || count === 0) throw invalidArgument();
    const place = { ...area, row: area.row + 1 + at, rows: count };
    if (alwaysInsert || at < this.count) this.host.engine.cells.insertCells(sheet, place, "down");
    if (this.table.hostInfo.area.rows === area.rows) {
      this.host.engine.tables.resize(this.table.id, { ...area, rows: area.rows + count });
    }
    continueTable(this.host, this.table.hostInfo, place.row, count);
    if (values) writeContent(this.host, sheet, place, values);
    return new TableRow(this.host, this.table, at);
  }

  deleteRowsAt(index: number, count = 1): void {
    const { sheet, area } = this.table.hostInfo;
    assertUnprotected(this.host, sheet);
    if (index < 0 || index + count > this.count) throw invalidArgument();
    const place = { ...area, row: area.row + 1 + index, rows: count };
    this.host.engine.cells.deleteCells(sheet, place, "up");
    if (this.table.hostInfo.area.rows === area.rows) {
      this.host.engine.tables.resize(this.table.id, { ...area, rows: Math.max(2, area.rows - count) });
    }
  }
}
