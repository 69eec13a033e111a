import { OfficeObject } from "../office-object";
import type { Range } from "../range/range";
import { valueOf, writeContent } from "../range/range-content";

/** A row or a column of a table: its cells' values, and its place among its likes. */
export abstract class TablePart extends OfficeObject {
  abstract readonly hostIndex: number;

  abstract getRange(): Range;

  get index(): number {
    return this.hostIndex;
  }

  get values(): unknown[][] {
    const { hostSheet, hostArea } = this.getRange();
    return this.host.engine.cells.read(hostSheet, hostArea).map((row) => row.map(valueOf));
  }

  set values(values: unknown) {
    const { hostSheet, hostArea } = this.getRange();
    writeContent(this.host, hostSheet, hostArea, values);
  }
}
