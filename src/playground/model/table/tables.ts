import type { SheetId, TableInfo } from "../../engine/engine";
import { parseAddress } from "../address/address";
import { invalidArgument } from "../errors";
import type { Host } from "../host";
import { OfficeCollection, sameText } from "../office-object";
import { assertUnprotected } from "../protection/protection-rules";
import { Range } from "../range/range";
import { Table } from "./table";
import { assertFreeName, assertNoOverlap, uniqueHeading } from "./table-rules";
import { Worksheet } from "../worksheet/worksheet";

/** Excel's `TableCollection` of a workbook, a sheet or a range. */
export class TableCollection extends OfficeCollection<Table> {
  constructor(
    host: Host,
    private readonly belongs: (table: TableInfo) => boolean,
    private readonly sheet?: SheetId,
  ) {
    super(host);
  }

  get items(): Table[] {
    return this.host.engine.tables
      .list()
      .filter(this.belongs)
      .map(({ id }) => new Table(this.host, id));
  }

  protected override hostMatches(item: Table, key: string | number): boolean {
    return String(item.id) === String(key) || sameText(item.name, key);
  }

  getFirst(): Table {
    return this.getItemAt(0);
  }

  add(address: Range | string, hasHeaders: boolean): Table {
    const { sheet, area } = this.place(address);
    assertUnprotected(this.host, sheet);
    const { cells, layout, tables } = this.host.engine;
    if (!hasHeaders) cells.insertCells(sheet, { ...area, rows: 1 }, "down");
    const body = hasHeaders && area.rows > 1 ? area : { ...area, rows: area.rows + 1 };
    assertNoOverlap(this.host, sheet, body);
    // Excel takes merged cells apart when a table is put over them.
    layout.unmerge(sheet, body);
    const header = { ...body, rows: 1 };
    const names: string[] = [];
    cells.read(sheet, header)[0]!.forEach(({ value }, index) => {
      const wanted = hasHeaders && value !== null && value !== "" ? String(value) : `Columna${index + 1}`;
      names.push(uniqueHeading(wanted, names));
    });
    cells.write(sheet, header, [names.map((value) => ({ value }))]);
    return new Table(this.host, tables.add(sheet, body, this.freeName()));
  }

  private place(address: Range | string) {
    if (address instanceof Range) return { sheet: address.hostSheet, area: address.hostArea };
    const { sheet, area } = parseAddress(address);
    if (sheet !== undefined) return { sheet: Worksheet.hostByName(this.host, sheet), area };
    return { sheet: this.sheet ?? this.host.engine.sheets.active(), area };
  }

  /** As Excel in Spanish calls them: Tabla1, Tabla2… */
  private freeName(): string {
    for (let number = 1; ; number++) {
      try {
        assertFreeName(this.host, `Tabla${number}`);
        return `Tabla${number}`;
      } catch {
        if (number > 100_000) throw invalidArgument();
      }
    }
  }
}
