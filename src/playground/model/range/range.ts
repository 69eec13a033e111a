import type { Area } from "../../../xlsx/workbook-data";
import type { SheetId } from "../../engine/engine";
import { intersection, isWholeColumns, isWholeRows, parseAddress } from "../address/address";
import { AutoFilter } from "../worksheet/auto-filter";
import { ConditionalFormatCollection } from "../conditional-format/conditional-formats";
import { DataValidation } from "../validation/data-validation";
import { HostError, invalidArgument } from "../errors";
import { PlacedRange } from "./placed-range";
import { assertUnprotected } from "../protection/protection-rules";
import { RangeAreas } from "./range-areas";
import { clearRange, copyRange, deleteRange, insertRange } from "./range-changes";
import { formulaOf, MAX_CELLS, spread, valueOf, valueTypeOf, writeContent } from "./range-content";
import { RangeFormat } from "../format/range-format";
import { RangeView } from "./range-view";
import { RangeSort } from "./range-sort";
import { TableCollection } from "../table/tables";
import { tablesTouching } from "../table/table-rules";
import { Worksheet } from "../worksheet/worksheet";

/** Excel's `Range`: an area of one sheet, what it holds and what can be done with it. */
export class Range extends PlacedRange {
  get worksheet(): Worksheet {
    return new Worksheet(this.host, this.hostSheet);
  }

  // What it holds. An unbounded range reads null, as in Excel.

  get values(): unknown[][] | null {
    return this.grid(valueOf);
  }

  set values(value: unknown) {
    writeContent(this.host, this.hostSheet, this.forWriting(), value);
  }

  get formulas(): unknown[][] | null {
    return this.grid(formulaOf);
  }

  set formulas(value: unknown) {
    writeContent(this.host, this.hostSheet, this.forWriting(), value);
  }

  /** The playground's formulas are en-US everywhere; its page translates what a person types. */
  get formulasLocal(): unknown[][] | null {
    return this.formulas;
  }

  set formulasLocal(value: unknown) {
    this.formulas = value;
  }

  get text(): string[][] | null {
    return this.unbounded() ? null : this.host.engine.cells.text(this.hostSheet, this.hostArea);
  }

  get valueTypes(): unknown[][] | null {
    return this.grid(valueTypeOf);
  }

  get numberFormat(): string[][] | null {
    if (this.unbounded()) return null;
    return this.eachCell((row, column) => this.host.engine.styles.numberFormat(this.hostSheet, row, column));
  }

  set numberFormat(value: unknown) {
    assertUnprotected(this.host, this.hostSheet, "allowFormatCells");
    const area = this.hostFormattable();
    const at = spread<string | null>(value, area);
    this.host.engine.styles.patch(this.hostSheet, area, (row, column) => {
      const format = at(row - area.row, column - area.column);
      return format === null ? undefined : { numberFormat: format };
    });
  }

  get numberFormatLocal(): string[][] | null {
    return this.numberFormat;
  }

  get hasSpill(): boolean {
    return false;
  }

  get rowHidden(): boolean | null {
    const { layout } = this.host.engine;
    return same(this.rows(), (row) => layout.rowHidden(this.hostSheet, row));
  }

  set rowHidden(hidden: boolean | null) {
    assertUnprotected(this.host, this.hostSheet, "allowFormatRows");
    this.host.engine.layout.hideRows(this.hostSheet, this.hostArea.row, this.hostArea.rows, Boolean(hidden));
  }

  get columnHidden(): boolean | null {
    const { layout } = this.host.engine;
    return same(this.columns(), (column) => layout.columnHidden(this.hostSheet, column));
  }

  set columnHidden(hidden: boolean | null) {
    assertUnprotected(this.host, this.hostSheet, "allowFormatColumns");
    this.host.engine.layout.hideColumns(
      this.hostSheet,
      this.hostArea.column,
      this.hostArea.columns,
      Boolean(hidden),
    );
  }

  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }

  // What belongs to it

  get format(): RangeFormat {
    return new RangeFormat(this.host, this);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.host, this.hostSheet, [this.hostArea]);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.host, this.hostSheet, this.hostArea);
  }

  get sort(): RangeSort {
    return new RangeSort(this.host, this.hostSheet, this.hostArea);
  }

  getTables(fullyContained = false): TableCollection {
    const inside = tablesTouching(this.host, this.hostSheet, this.hostArea).filter(
      (table) => !fullyContained || isWithin(table.area, this.hostArea),
    );
    return new TableCollection(this.host, (table) => inside.some(({ id }) => id === table.id));
  }

  getWorksheetAutoFilter(): AutoFilter {
    return this.worksheet.autoFilter;
  }

  /** The client asks before it sends a large grid of values in pieces; each piece is checked when it is written. */
  _ValidateArraySize(): void {}

  getMergedAreasOrNullObject(): RangeAreas | null {
    const merges = this.host.engine.layout
      .merges(this.hostSheet)
      .flatMap((merge) => intersection(merge, this.hostArea) ?? []);
    return merges.length > 0 ? new RangeAreas(this.host, this.hostSheet, merges) : null;
  }

  getVisibleView(): RangeView {
    return new RangeView(this.host, this.hostSheet, this.forWriting());
  }

  getSpecialCells(type: string, valueType?: string): RangeAreas {
    const areas = this.getSpecialCellsOrNullObject(type, valueType);
    if (!areas) throw new HostError("ItemNotFound", "No cells were found.");
    return areas;
  }

  getSpecialCellsOrNullObject(type: string, valueType?: string): RangeAreas | null {
    assertUnprotected(this.host, this.hostSheet);
    return RangeAreas.hostSpecial(this, type, valueType);
  }

  // What can be done with it

  merge(across = false): void {
    assertUnprotected(this.host, this.hostSheet);
    if (tablesTouching(this.host, this.hostSheet, this.hostArea).length > 0) {
      throw new HostError("InvalidOperation", "Cells of a table can't be merged.");
    }
    const areas = across ? this.rows().map((row) => ({ ...this.hostArea, row, rows: 1 })) : [this.hostArea];
    for (const area of areas) this.host.engine.layout.merge(this.hostSheet, area);
  }

  unmerge(): void {
    assertUnprotected(this.host, this.hostSheet);
    this.host.engine.layout.unmerge(this.hostSheet, this.hostArea);
  }

  clear(applyTo = "All"): void {
    clearRange(this.host, this.hostSheet, this.hostFormattable(), applyTo);
  }

  insert(shift: string): Range {
    insertRange(this.host, this.hostSheet, this.hostArea, shift);
    return this.at(this.hostArea);
  }

  delete(shift: string): void {
    deleteRange(this.host, this.hostSheet, this.hostArea, shift);
  }

  copyFrom(source: Range | string, type = "All", skipBlanks = false, transpose = false): void {
    const from = this.hostOther(source);
    copyRange(
      this.host,
      from,
      { sheet: this.hostSheet, area: this.hostArea },
      { type, skipBlanks, transpose },
    );
  }

  select(): void {
    if (this.worksheet.visibility !== "Visible")
      throw new HostError("InvalidOperation", "The sheet is hidden.");
    this.host.engine.sheets.select(this.hostSheet, this.hostArea);
  }

  calculate(): Promise<void> {
    return this.host.engine.calculate();
  }

  // For the rest of the model

  /** The used part of an unbounded range: what formats and clearing touch. */
  hostFormattable(): Area {
    if (!this.unbounded()) return this.hostArea;
    const used = this.host.engine.cells.used(this.hostSheet, false);
    return (used && intersection(used, this.hostArea)) ?? { ...this.hostArea, rows: 1, columns: 1 };
  }

  hostOther(other: Range | string): { sheet: SheetId; area: Area } {
    if (other instanceof Range) return { sheet: other.hostSheet, area: other.hostArea };
    const { sheet, area } = parseAddress(other);
    return { sheet: sheet === undefined ? this.hostSheet : Worksheet.hostByName(this.host, sheet), area };
  }

  protected at(area: Area): Range {
    return new Range(this.host, this.hostSheet, area);
  }

  private forWriting(): Area {
    if (this.unbounded()) throw invalidArgument("The range is too large to be written at once.");
    return this.hostArea;
  }

  private unbounded(): boolean {
    const { rows, columns } = this.hostArea;
    return isWholeRows(this.hostArea) || isWholeColumns(this.hostArea) || rows * columns > MAX_CELLS;
  }

  private grid<T>(read: (cell: Parameters<typeof valueOf>[0]) => T): T[][] | null {
    if (this.unbounded()) return null;
    return this.host.engine.cells.read(this.hostSheet, this.hostArea).map((row) => row.map(read));
  }

  private eachCell<T>(read: (row: number, column: number) => T): T[][] {
    return this.rows().map((row) => this.columns().map((column) => read(row, column)));
  }

  private rows(): number[] {
    return Array.from({ length: this.hostArea.rows }, (_, index) => this.hostArea.row + index);
  }

  private columns(): number[] {
    return Array.from({ length: this.hostArea.columns }, (_, index) => this.hostArea.column + index);
  }
}

const isWithin = (inner: Area, outer: Area) =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** The value that all have; null where they differ. */
function same<T>(indexes: readonly number[], read: (index: number) => T): T | null {
  const first = read(indexes[0]!);
  return indexes.every((index) => read(index) === first) ? first : null;
}
