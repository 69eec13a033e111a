import type { SheetId } from "../../engine/engine";
import { parseAddress, SHEET_COLUMNS, SHEET_ROWS } from "../address/address";
import { HostError } from "../errors";
import type { Host } from "../host";
import { OfficeObject } from "../office-object";
import { Range } from "../range/range";

/** Excel's `WorksheetFreezePanes`. */
export class FreezePanes extends OfficeObject {
  constructor(
    host: Host,
    readonly hostSheet: SheetId,
  ) {
    super(host);
  }

  freezeRows(count = 1): void {
    this.host.engine.layout.freeze(this.hostSheet, count, 0);
  }

  freezeColumns(count = 1): void {
    this.host.engine.layout.freeze(this.hostSheet, 0, count);
  }

  /** Everything above and to the left of the range's end stays in sight. */
  freezeAt(frozen: Range | string): void {
    const area = frozen instanceof Range ? frozen.hostArea : parseAddress(frozen).area;
    const rows = area.rows === SHEET_ROWS ? 0 : area.row + area.rows;
    const columns = area.columns === SHEET_COLUMNS ? 0 : area.column + area.columns;
    this.host.engine.layout.freeze(this.hostSheet, rows, columns);
  }

  unfreeze(): void {
    this.host.engine.layout.freeze(this.hostSheet, 0, 0);
  }

  getLocation(): Range {
    const range = this.getLocationOrNullObject();
    if (!range) throw new HostError("ItemNotFound", "Nothing is frozen.");
    return range;
  }

  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.host.engine.layout.frozen(this.hostSheet);
    if (rows === 0 && columns === 0) return null;
    return new Range(this.host, this.hostSheet, {
      row: 0,
      column: 0,
      rows: rows || SHEET_ROWS,
      columns: columns || SHEET_COLUMNS,
    });
  }
}
