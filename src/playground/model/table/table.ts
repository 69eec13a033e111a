import type { TableInfo } from "../../engine/engine";
import { parseAddress } from "../address/address";
import { invalidArgument, itemNotFound } from "../errors";
import type { Host } from "../host";
import { OfficeObject } from "../office-object";
import { assertUnprotected } from "../protection/protection-rules";
import { Range } from "../range/range";
import { RangeSort } from "../range/range-sort";
import { tableState } from "../state";
import { TableColumnCollection } from "./table-columns";
import { TableRowCollection } from "./table-rows";
import {
  assertFreeName,
  assertNoOverlap,
  bodyOf,
  fillCalculatedColumns,
  headerOf,
  renameInFormulas,
  wholeArea,
} from "./table-rules";
import { TableSheetFilter } from "./table-filter";
import { Worksheet } from "../worksheet/worksheet";

/** Excel's `Table`. A row of totals is only what its file has: none is made here. */
export class Table extends OfficeObject {
  constructor(
    host: Host,
    readonly hostId: string,
  ) {
    super(host);
  }

  override get hostKey(): string {
    return this.id;
  }

  get hostInfo(): TableInfo {
    const info = this.host.engine.tables.list().find(({ id }) => id === this.hostId);
    if (!info) throw itemNotFound();
    return info;
  }

  get id(): string {
    return this.hostId;
  }

  get legacyId(): string {
    return this.hostId;
  }

  get name(): string {
    return this.hostInfo.name;
  }

  set name(name: string) {
    assertFreeName(this.host, name, this.hostId);
    const old = this.name;
    this.host.engine.tables.rename(this.hostId, name);
    renameInFormulas(this.host, this.hostId, old, name);
  }

  get style(): string {
    return tableState(this.host.state, this.hostId).style;
  }

  set style(style: string) {
    tableState(this.host.state, this.hostId).style = style;
  }

  get showBandedRows(): boolean {
    return tableState(this.host.state, this.hostId).bandedRows;
  }

  set showBandedRows(shown: boolean) {
    tableState(this.host.state, this.hostId).bandedRows = shown;
  }

  get showBandedColumns(): boolean {
    return false;
  }

  set showBandedColumns(shown: boolean) {
    if (shown) throw invalidArgument("Banded columns are not supported.");
  }

  get showFilterButton(): boolean {
    return tableState(this.host.state, this.hostId).filterButton;
  }

  set showFilterButton(shown: boolean) {
    tableState(this.host.state, this.hostId).filterButton = shown;
  }

  get showHeaders(): boolean {
    return true;
  }

  set showHeaders(shown: boolean) {
    if (!shown) throw invalidArgument("A table without headers is not supported.");
  }

  get showTotals(): boolean {
    return tableState(this.host.state, this.hostId).totals !== undefined;
  }

  set showTotals(shown: boolean) {
    if (shown !== this.showTotals) throw invalidArgument("A row of totals stays as its file has it.");
  }

  get highlightFirstColumn(): boolean {
    return false;
  }

  set highlightFirstColumn(_highlight: boolean) {
    // A matter of looks that the playground doesn't show.
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.host, this);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this.host, this);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.host, this.hostInfo.sheet);
  }

  get sort(): RangeSort {
    const { sheet } = this.hostInfo;
    return new RangeSort(this.host, sheet, bodyOf(this.hostInfo));
  }

  get autoFilter(): TableSheetFilter {
    return new TableSheetFilter(this.host, this);
  }

  getRange(): Range {
    return new Range(this.host, this.hostInfo.sheet, wholeArea(this.host, this.hostInfo));
  }

  getTotalRowRange(): Range {
    const { sheet, area } = this.hostInfo;
    if (!this.showTotals) throw itemNotFound();
    return new Range(this.host, sheet, { ...area, row: area.row + area.rows, rows: 1 });
  }

  getHeaderRowRange(): Range {
    return new Range(this.host, this.hostInfo.sheet, headerOf(this.hostInfo));
  }

  getDataBodyRange(): Range {
    return new Range(this.host, this.hostInfo.sheet, bodyOf(this.hostInfo));
  }

  /** The header stays where it is; rows that come in get the calculated columns. */
  resize(newRange: Range | string): void {
    const { sheet, area: old } = this.hostInfo;
    const area = newRange instanceof Range ? newRange.hostArea : parseAddress(newRange).area;
    assertUnprotected(this.host, sheet);
    if (this.showTotals) throw invalidArgument("A table with totals is not resized here.");
    if (area.row !== old.row || area.rows < 2)
      throw invalidArgument("The header row must stay in the same row.");
    assertNoOverlap(this.host, sheet, area, this.hostId);
    this.host.engine.tables.resize(this.hostId, area);
    fillCalculatedColumns(this.host, this.hostInfo, old.row + old.rows);
  }

  clearFilters(): void {
    this.autoFilter.clearCriteria();
  }

  reapplyFilters(): void {}

  /** The cells stay, as plain cells. */
  convertToRange(): Range {
    const range = this.getRange();
    assertUnprotected(this.host, range.hostSheet);
    this.host.engine.tables.remove(this.hostId);
    this.host.state.tables.delete(this.hostId);
    return range;
  }

  delete(): void {
    const { sheet } = this.hostInfo;
    const area = wholeArea(this.host, this.hostInfo);
    assertUnprotected(this.host, sheet);
    this.host.engine.tables.remove(this.hostId);
    this.host.state.tables.delete(this.hostId);
    const blank = Array.from({ length: area.rows }, () =>
      Array.from({ length: area.columns }, () => ({ value: null })),
    );
    this.host.engine.cells.write(sheet, area, blank);
  }
}
