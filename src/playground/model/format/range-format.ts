import type { BorderStyle, CellStyle } from "../../../xlsx/workbook-data";
import type { StylePatch } from "../../engine/engine";
import { invalidArgument } from "../errors";
import { FormatProtection } from "./format-protection";
import type { Host } from "../host";
import { OfficeObject } from "../office-object";
import { assertUnprotected } from "../protection/protection-rules";
import type { Range } from "../range/range";
import { BORDER_SIDES, RangeBorderCollection } from "./range-borders";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";

const HORIZONTAL: Readonly<Record<string, CellStyle["horizontal"]>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
};

const VERTICAL: Readonly<Record<string, CellStyle["vertical"]>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
};

/** Excel's `RangeFormat` of one range or several. A property that differs among the cells reads null. */
export class RangeFormat extends OfficeObject {
  private readonly ranges: readonly Range[];

  constructor(host: Host, ...ranges: Range[]) {
    super(host);
    this.ranges = ranges;
  }

  get fill(): RangeFill {
    return new RangeFill(this.host, this);
  }

  get font(): RangeFont {
    return new RangeFont(this.host, this);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.host, this);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.host, this);
  }

  get wrapText(): boolean | null {
    return this.hostCommon((style) => style.wrap ?? false);
  }

  set wrapText(wrap: boolean | null) {
    this.hostPatch({ wrap: Boolean(wrap) });
  }

  get horizontalAlignment(): string | null {
    const value = this.hostCommon((style) => style.horizontal ?? "general");
    return value === null ? null : (nameOf(HORIZONTAL, value) ?? "General");
  }

  set horizontalAlignment(alignment: string | null) {
    if (!alignment || !(alignment in HORIZONTAL))
      throw invalidArgument(`"${alignment}" is not an alignment.`);
    this.hostPatch({ horizontal: HORIZONTAL[alignment] });
  }

  get verticalAlignment(): string | null {
    const value = this.hostCommon((style) => style.vertical ?? "bottom");
    return value === null ? null : (nameOf(VERTICAL, value) ?? "Bottom");
  }

  set verticalAlignment(alignment: string | null) {
    if (!alignment || !(alignment in VERTICAL)) throw invalidArgument(`"${alignment}" is not an alignment.`);
    this.hostPatch({ vertical: VERTICAL[alignment] });
  }

  get indentLevel(): number | null {
    return this.hostCommon((style) => style.indent ?? 0);
  }

  set indentLevel(indent: number | null) {
    if (typeof indent !== "number" || indent < 0 || indent > 250) throw invalidArgument();
    this.hostPatch({ indent });
  }

  /** Degrees upwards, negative downwards; 180 is text under text. */
  get textOrientation(): number | null {
    return this.hostCommon(({ rotation = 0 }) =>
      rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation,
    );
  }

  get shrinkToFit(): boolean {
    return false;
  }

  /** In points; null where the columns differ. */
  get columnWidth(): number | null {
    const { hostSheet, hostArea } = this.ranges[0]!;
    return alike(hostArea.column, hostArea.columns, (column) =>
      this.host.engine.layout.columnWidth(hostSheet, column),
    );
  }

  set columnWidth(points: number | null) {
    if (typeof points !== "number" || points < 0 || points > 2000) throw invalidArgument();
    for (const { hostSheet, hostArea } of this.ranges) {
      assertUnprotected(this.host, hostSheet, "allowFormatColumns");
      this.host.engine.layout.setColumnWidth(hostSheet, hostArea.column, hostArea.columns, points);
    }
  }

  /** In points; null where the rows differ. */
  get rowHeight(): number | null {
    const { hostSheet, hostArea } = this.ranges[0]!;
    return alike(hostArea.row, hostArea.rows, (row) => this.host.engine.layout.rowHeight(hostSheet, row));
  }

  set rowHeight(points: number | null) {
    if (typeof points !== "number" || points < 0 || points > 409.5) throw invalidArgument();
    for (const { hostSheet, hostArea } of this.ranges) {
      assertUnprotected(this.host, hostSheet, "allowFormatRows");
      this.host.engine.layout.setRowHeight(hostSheet, hostArea.row, hostArea.rows, points);
    }
  }

  autofitRows(): void {
    for (const range of this.ranges) {
      const { row, rows } = range.hostFormattable();
      this.host.engine.layout.autofitRows(range.hostSheet, row, rows);
    }
  }

  /** As wide as the longest text, within Excel's limits. */
  autofitColumns(): void {
    const POINTS_PER_CHARACTER = 5.25;
    for (const range of this.ranges) {
      const area = range.hostFormattable();
      const texts = this.host.engine.cells.text(range.hostSheet, area);
      for (let column = 0; column < area.columns; column++) {
        const longest = Math.max(...texts.map((row) => row[column]!.length));
        if (longest === 0) continue;
        const points = Math.min(255, longest + 1) * POINTS_PER_CHARACTER;
        this.host.engine.layout.setColumnWidth(range.hostSheet, area.column + column, 1, points);
      }
    }
  }

  adjustIndent(amount: number): void {
    this.indentLevel = Math.max(0, (this.indentLevel ?? 0) + amount);
  }

  /** The value that all cells have, or null. */
  hostCommon<T>(read: (style: CellStyle) => T): T | null {
    let common: T | undefined;
    for (const range of this.ranges) {
      const { row, column, rows, columns } = range.hostFormattable();
      for (let r = row; r < row + rows; r++) {
        for (let c = column; c < column + columns; c++) {
          const value = read(this.host.engine.styles.read(range.hostSheet, r, c));
          if (common === undefined) common = value;
          else if (common !== value) return null;
        }
      }
    }
    return common ?? null;
  }

  hostPatch(patch: StylePatch): void {
    for (const range of this.ranges) {
      assertUnprotected(this.host, range.hostSheet, "allowFormatCells");
      this.host.engine.styles.patch(range.hostSheet, range.hostFormattable(), () => patch);
    }
  }

  /** A border of the whole range: its top edge is the top of its first row's cells, and so on. */
  hostPatchBorder(edge: string, border: BorderStyle | null): void {
    const sides = BORDER_SIDES[edge]!;
    for (const range of this.ranges) {
      assertUnprotected(this.host, range.hostSheet, "allowFormatCells");
      const area = range.hostFormattable();
      this.host.engine.styles.patch(range.hostSheet, area, (row, column) => {
        const borders = sides(row - area.row, column - area.column, area);
        return borders.length > 0
          ? { borders: Object.fromEntries(borders.map((side) => [side, border])) }
          : undefined;
      });
    }
  }

  hostBorder(edge: string): BorderStyle | null {
    const range = this.ranges[0]!;
    const area = range.hostFormattable();
    for (let row = 0; row < area.rows; row++) {
      for (let column = 0; column < area.columns; column++) {
        const [side] = BORDER_SIDES[edge]!(row, column, area);
        if (!side) continue;
        return (
          this.host.engine.styles.read(range.hostSheet, area.row + row, area.column + column).borders?.[
            side
          ] ?? null
        );
      }
    }
    return null;
  }
}

const nameOf = (table: Readonly<Record<string, string | undefined>>, value: string | undefined) =>
  Object.entries(table).find(([, name]) => name === value)?.[0];

function alike(start: number, count: number, read: (index: number) => number): number | null {
  const first = read(start);
  // A whole sheet would be sixteen thousand columns: the first hundred tell.
  for (let index = start + 1; index < start + Math.min(count, 100); index++)
    if (read(index) !== first) return null;
  return first;
}
