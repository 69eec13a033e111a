import type { SheetId } from "../../engine/engine";
import { parseAddress, SHEET_COLUMNS, SHEET_ROWS } from "../address/address";
import { AutoFilter } from "./auto-filter";
import { ChartCollection } from "../chart/charts";
import { HostError, invalidArgument, invalidOperation, itemNotFound } from "../errors";
import { FreezePanes } from "./freeze-panes";
import type { Host } from "../host";
import { NamedItemCollection } from "../workbook/names";
import { OfficeObject, sameText } from "../office-object";
import { PageLayout } from "../page-layout/page-layout";
import { assertUnprotected } from "../protection/protection-rules";
import { Range } from "../range/range";
import { RangeAreas } from "../range/range-areas";
import { assertSheetName } from "./sheet-names";
import { TableCollection } from "../table/tables";
import { WorksheetProtection } from "../protection/worksheet-protection";

/** Excel's `Worksheet`. */
export class Worksheet extends OfficeObject {
  constructor(
    host: Host,
    readonly hostId: SheetId,
  ) {
    super(host);
  }

  override get hostKey(): string {
    return this.id;
  }

  get id(): string {
    return this.hostId;
  }

  get name(): string {
    return this.info().name;
  }

  set name(name: string) {
    assertSheetName(this.host, name, this.hostId);
    this.host.engine.sheets.rename(this.hostId, name);
  }

  get position(): number {
    return this.host.engine.sheets.list().findIndex(({ id }) => id === this.hostId);
  }

  set position(position: number) {
    if (position < 0 || position >= this.host.engine.sheets.list().length) throw invalidArgument();
    this.host.engine.sheets.move(this.hostId, position);
  }

  get visibility(): string {
    if (!this.info().hidden) return "Visible";
    return this.host.state.veryHidden.has(this.hostId) ? "VeryHidden" : "Hidden";
  }

  set visibility(visibility: string) {
    if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) throw invalidArgument();
    if (visibility !== "Visible") this.assertAnotherVisible();
    this.host.engine.sheets.hide(this.hostId, visibility !== "Visible");
    if (visibility === "VeryHidden") this.host.state.veryHidden.add(this.hostId);
    else this.host.state.veryHidden.delete(this.hostId);
  }

  get tabColor(): string {
    return this.info().tabColor;
  }

  set tabColor(color: string) {
    this.host.engine.sheets.setTabColor(this.hostId, color);
  }

  get showGridlines(): boolean {
    return this.info().gridlines;
  }

  set showGridlines(shown: boolean) {
    this.host.engine.sheets.setGridlines(this.hostId, shown);
  }

  /** The client sets it under this name. */
  set gridlines(shown: boolean) {
    this.showGridlines = shown;
  }

  get standardWidth(): number {
    return 8.43;
  }

  get tables(): TableCollection {
    return new TableCollection(this.host, (table) => table.sheet === this.hostId, this.hostId);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.host, this.hostId);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.host, this.hostId);
  }

  get freezePanes(): FreezePanes {
    return new FreezePanes(this.host, this.hostId);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.host, this.hostId);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.host, this.hostId);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.host, this.hostId);
  }

  /** An address, a name of a cell or table, or nothing: the whole sheet. */
  getRange(address?: string): Range {
    if (address === undefined || address === null || address === "") {
      return new Range(this.host, this.hostId, {
        row: 0,
        column: 0,
        rows: SHEET_ROWS,
        columns: SHEET_COLUMNS,
      });
    }
    return this.named(address) ?? this.addressed(address);
  }

  getRanges(address?: string): RangeAreas {
    const parts = address
      ? address.split(",").map((part) => this.addressed(part.trim()).hostArea)
      : [this.getRange().hostArea];
    return new RangeAreas(this.host, this.hostId, parts);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.host, this.hostId, { row, column, rows, columns });
  }

  getCell(row: number, column: number): Range {
    return new Range(this.host, this.hostId, { row, column, rows: 1, columns: 1 });
  }

  getUsedRange(valuesOnly = false): Range {
    return this.getRange().getUsedRange(valuesOnly);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    return this.getRange().getUsedRangeOrNullObject(valuesOnly);
  }

  getNext(visibleOnly = false): Worksheet {
    return this.getNextOrNullObject(visibleOnly) ?? notFound();
  }

  getNextOrNullObject(visibleOnly = false): Worksheet | null {
    return this.neighbour(1, visibleOnly);
  }

  getPrevious(visibleOnly = false): Worksheet {
    return this.getPreviousOrNullObject(visibleOnly) ?? notFound();
  }

  getPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return this.neighbour(-1, visibleOnly);
  }

  activate(): void {
    if (this.visibility !== "Visible") throw invalidOperation("A hidden sheet can't be activated.");
    this.host.engine.sheets.activate(this.hostId);
  }

  delete(): void {
    if (this.visibility === "VeryHidden")
      throw new HostError("GeneralException", "A very hidden sheet can't be deleted.");
    if (this.visibility === "Visible") this.assertAnotherVisible();
    for (const table of this.tables.items) this.host.engine.tables.remove(table.id);
    this.host.engine.sheets.remove(this.hostId);
    const { charts } = this.host.state;
    for (const chart of charts.filter(({ sheet }) => sheet === this.hostId))
      charts.splice(charts.indexOf(chart), 1);
  }

  calculate(): Promise<void> {
    return this.host.engine.calculate();
  }

  static hostByName(host: Host, name: string): SheetId {
    const sheet = host.engine.sheets.list().find((candidate) => sameText(candidate.name, name));
    if (!sheet) throw itemNotFound();
    return sheet.id;
  }

  /** Throws AccessDenied on a protected sheet. */
  hostAssertUnprotected(): void {
    assertUnprotected(this.host, this.hostId);
  }

  private info() {
    const info = this.host.engine.sheets.list().find(({ id }) => id === this.hostId);
    if (!info) throw itemNotFound();
    return info;
  }

  private addressed(address: string): Range {
    const parsed = parseAddress(address);
    if (parsed.sheet !== undefined && !sameText(parsed.sheet, this.name)) {
      throw invalidArgument(`"${address}" is on another sheet.`);
    }
    return new Range(this.host, this.hostId, parsed.area);
  }

  private named(name: string): Range | null {
    const item =
      this.names.getItemOrNullObject(name) ?? new NamedItemCollection(this.host).getItemOrNullObject(name);
    const range = item?.getRangeOrNullObject();
    if (range) {
      if (range.hostSheet !== this.hostId) throw invalidArgument(`"${name}" is on another sheet.`);
      return range;
    }
    const table = this.tables.getItemOrNullObject(name);
    return table ? table.getDataBodyRange() : null;
  }

  private neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const sheets = this.host.engine.sheets.list();
    for (let index = this.position + step; index >= 0 && index < sheets.length; index += step) {
      if (!visibleOnly || !sheets[index]!.hidden) return new Worksheet(this.host, sheets[index]!.id);
    }
    return null;
  }

  private assertAnotherVisible(): void {
    const others = this.host.engine.sheets.list().filter(({ id, hidden }) => id !== this.hostId && !hidden);
    if (others.length === 0) throw invalidOperation("A workbook must have at least one visible sheet.");
  }
}

function notFound(): never {
  throw itemNotFound();
}
