import { invalidArgument } from "../errors";
import type { Host } from "../host";
import { OfficeCollection, sameText } from "../office-object";
import { assertUnprotected } from "../protection/protection-rules";
import { Range } from "../range/range";
import { spread, writeContent } from "../range/range-content";
import type { Table } from "./table";
import { TablePart } from "./table-part";
import { bodyOf, headings } from "./table-rules";

/** Excel's `TableColumn`. */
export class TableColumn extends TablePart {
  constructor(
    host: Host,
    private readonly table: Table,
    readonly hostIndex: number,
  ) {
    super(host);
  }

  override get hostKey(): number {
    return this.id;
  }

  get id(): number {
    return this.hostIndex + 1;
  }

  get name(): string {
    return headings(this.host, this.table.hostInfo)[this.hostIndex]!;
  }

  set name(name: string) {
    writeContent(this.host, this.table.hostInfo.sheet, this.getHeaderRowRange().hostArea, name);
  }

  getRange(): Range {
    const { sheet, area } = this.table.hostInfo;
    return new Range(this.host, sheet, { ...area, column: area.column + this.hostIndex, columns: 1 });
  }

  getHeaderRowRange(): Range {
    const { hostSheet, hostArea } = this.getRange();
    return new Range(this.host, hostSheet, { ...hostArea, rows: 1 });
  }

  getDataBodyRange(): Range {
    const { sheet } = this.table.hostInfo;
    const body = bodyOf(this.table.hostInfo);
    return new Range(this.host, sheet, { ...body, column: body.column + this.hostIndex, columns: 1 });
  }

  delete(): void {
    const { sheet, area } = this.table.hostInfo;
    assertUnprotected(this.host, sheet);
    if (area.columns === 1) throw invalidArgument("A table has at least one column.");
    const { hostArea } = this.getRange();
    this.host.engine.cells.deleteCells(sheet, hostArea, "left");
    if (this.table.hostInfo.area.columns === area.columns) {
      this.host.engine.tables.resize(this.table.id, { ...area, columns: area.columns - 1 });
    }
  }
}

/** Excel's `TableColumnCollection`. */
export class TableColumnCollection extends OfficeCollection<TableColumn> {
  constructor(
    host: Host,
    private readonly table: Table,
  ) {
    super(host);
  }

  get count(): number {
    return this.table.hostInfo.area.columns;
  }

  get items(): TableColumn[] {
    return Array.from({ length: this.count }, (_, index) => new TableColumn(this.host, this.table, index));
  }

  protected override hostMatches(item: TableColumn, key: string | number): boolean {
    return typeof key === "number" ? item.id === key : sameText(item.name, key) || String(item.id) === key;
  }

  /** At the position (null or -1: at the end); values: with the heading, one per row. */
  add(index: number | null = null, values: unknown = null, name: string | null = null): TableColumn {
    const { sheet, area } = this.table.hostInfo;
    assertUnprotected(this.host, sheet);
    const at = index === null || index < 0 ? area.columns : index;
    if (at > area.columns) throw invalidArgument();
    const place = { ...area, column: area.column + at, columns: 1 };
    this.host.engine.cells.insertCells(sheet, place, "right");
    const { area: now } = this.table.hostInfo;
    if (now.columns === area.columns)
      this.host.engine.tables.resize(this.table.id, { ...area, columns: area.columns + 1 });
    const given = values === null ? () => null : spread(values, place);
    const grid = Array.from({ length: place.rows }, (_, row) => [given(row, 0)]);
    grid[0] = [name ?? grid[0]![0] ?? ""];
    writeContent(this.host, sheet, place, grid);
    return new TableColumn(this.host, this.table, at);
  }
}
