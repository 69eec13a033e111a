import type { Area } from "../../../xlsx/workbook-data";
import type { Cell, SheetId } from "../../engine/engine";
import { formatArea, quoteSheet } from "../address/address";
import { ConditionalFormatCollection } from "../conditional-format/conditional-formats";
import { DataValidation } from "../validation/data-validation";
import type { Host } from "../host";
import { OfficeCollection, OfficeObject } from "../office-object";
import { Range } from "./range";
import { RangeFormat } from "../format/range-format";
import { Worksheet } from "../worksheet/worksheet";

/** Excel's `RangeAreas`: several areas of one sheet. */
export class RangeAreas extends OfficeObject {
  constructor(
    host: Host,
    readonly hostSheet: SheetId,
    readonly hostAreas: readonly Area[],
  ) {
    super(host);
  }

  get address(): string {
    const sheet = quoteSheet(this.worksheet.name);
    return this.hostAreas.map((area) => `${sheet}!${formatArea(area)}`).join(",");
  }

  get areaCount(): number {
    return this.hostAreas.length;
  }

  get cellCount(): number {
    return this.hostAreas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  }

  get areas(): RangeAreaCollection {
    return new RangeAreaCollection(this.host, this);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.host, this.hostSheet);
  }

  get format(): RangeFormat {
    return new RangeFormat(this.host, ...this.areas.items);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.host, this.hostSheet, this.hostAreas);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.host, this.hostSheet, ...this.hostAreas);
  }

  clear(applyTo?: string): void {
    for (const range of this.areas.items) range.clear(applyTo);
  }

  select(): void {
    this.areas.items.at(-1)?.select();
  }

  /** Cells of a kind: "Blanks", "Constants", "Formulas", "Visible", "ConditionalFormats"…; null if there are none. */
  static hostSpecial(range: Range, type: string, valueType = "All"): RangeAreas | null {
    const { host, hostSheet } = range;
    const area = range.getUsedRangeOrNullObject()?.hostArea;
    if (!area) return null;
    const matches = matcher(type, valueType);
    const found: Area[] = [];
    host.engine.cells.read(hostSheet, area).forEach((cells, r) => {
      const row = area.row + r;
      const hidden = type === "Visible" && host.engine.layout.rowHidden(hostSheet, row);
      cells.forEach((cell, c) => {
        if (hidden || !matches(cell)) return;
        const column = area.column + c;
        const before = found.at(-1);
        if (before && before.row === row && before.column + before.columns === column) {
          found[found.length - 1] = { ...before, columns: before.columns + 1 };
        } else found.push({ row, column, rows: 1, columns: 1 });
      });
    });
    return found.length > 0 ? new RangeAreas(host, hostSheet, stacked(found)) : null;
  }
}

function matcher(type: string, valueType: string): (cell: Cell) => boolean {
  const ofType = (cell: Cell) =>
    valueType === "All" ||
    (valueType.includes("Errors") && cell.error === true) ||
    (valueType.includes("Numbers") && typeof cell.value === "number") ||
    (valueType.includes("Text") && typeof cell.value === "string" && !cell.error) ||
    (valueType.includes("Logical") && typeof cell.value === "boolean");
  switch (type) {
    case "Blanks":
      return (cell) => cell.value === null && !cell.formula;
    case "Constants":
      return (cell) => cell.value !== null && !cell.formula && ofType(cell);
    case "Formulas":
      return (cell) => Boolean(cell.formula) && ofType(cell);
    default:
      return () => true;
  }
}

/** Joins areas of the same columns that follow one another. */
function stacked(areas: readonly Area[]): Area[] {
  const done: Area[] = [];
  for (const area of areas) {
    const index = done.findIndex(
      (other) =>
        other.column === area.column && other.columns === area.columns && other.row + other.rows === area.row,
    );
    if (index < 0) done.push(area);
    else done[index] = { ...done[index]!, rows: done[index]!.rows + area.rows };
  }
  return done;
}

/** Excel's `RangeCollection`. */
export class RangeAreaCollection extends OfficeCollection<Range> {
  constructor(
    host: Host,
    private readonly owner: RangeAreas,
  ) {
    super(host);
  }

  get items(): Range[] {
    return this.owner.hostAreas.map((area) => new Range(this.host, this.owner.hostSheet, area));
  }
}
