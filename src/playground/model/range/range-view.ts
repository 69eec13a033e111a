import type { Area } from "../../../xlsx/workbook-data";
import type { Cell, SheetId } from "../../engine/engine";
import { formatArea } from "../address/address";
import type { Host } from "../host";
import { OfficeObject } from "../office-object";
import { formulaOf, valueOf, valueTypeOf } from "./range-content";

/** Excel's `RangeView`: a range without its hidden rows and columns. */
export class RangeView extends OfficeObject {
  private readonly shownRows: readonly number[];
  private readonly shownColumns: readonly number[];

  constructor(
    host: Host,
    private readonly sheet: SheetId,
    private readonly area: Area,
  ) {
    super(host);
    const { layout } = host.engine;
    this.shownRows = Array.from({ length: area.rows }, (_, index) => index).filter(
      (index) => !layout.rowHidden(sheet, area.row + index),
    );
    this.shownColumns = Array.from({ length: area.columns }, (_, index) => index).filter(
      (index) => !layout.columnHidden(sheet, area.column + index),
    );
  }

  get rowCount(): number {
    return this.shownRows.length;
  }

  get columnCount(): number {
    return this.shownColumns.length;
  }

  get values(): unknown[][] {
    return this.shown(this.cells().map((row) => row.map(valueOf)));
  }

  get formulas(): unknown[][] {
    return this.shown(this.cells().map((row) => row.map(formulaOf)));
  }

  get valueTypes(): unknown[][] {
    return this.shown(this.cells().map((row) => row.map(valueTypeOf)));
  }

  get text(): string[][] {
    return this.shown(this.host.engine.cells.text(this.sheet, this.area));
  }

  get cellAddresses(): string[][] {
    const { row, column } = this.area;
    return this.shownRows.map((r) =>
      this.shownColumns.map((c) => formatArea({ row: row + r, column: column + c, rows: 1, columns: 1 })),
    );
  }

  private cells(): Cell[][] {
    return this.host.engine.cells.read(this.sheet, this.area);
  }

  private shown<T>(grid: readonly (readonly T[])[]): T[][] {
    return this.shownRows.map((row) => this.shownColumns.map((column) => grid[row]![column]!));
  }
}
