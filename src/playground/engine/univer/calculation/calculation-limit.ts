import type { SheetId, TableInfo } from "../../engine";

/**
 * Above this many rows of tables, or of formulas in a sheet, Univer takes seconds per edit: the workbook then keeps values
 * only, and the colours of its conditional formats, which are formulas too, are not shown.
 */
export const VALUES_ONLY_ROWS = 1000;

/** Knows when a workbook becomes too large to be calculated; it does not become smaller again. */
export class CalculationLimit {
  private readonly rows = new Map<SheetId, Set<number>>();
  private readonly listeners: (() => void)[] = [];

  constructor(private within: boolean) {}

  /** Whether formulas are calculated. */
  get calculates(): boolean {
    return this.within;
  }

  /** Called once, before what passes the limit is written. */
  onPassed(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Formulas are about to be written in these rows. */
  formulas(sheet: SheetId, rows: Iterable<number>): void {
    if (!this.within) return;
    const known = this.rows.get(sheet) ?? new Set<number>();
    this.rows.set(sheet, known);
    for (const row of rows) known.add(row);
    if (known.size > VALUES_ONLY_ROWS) this.pass();
  }

  /** The tables are about to be these. */
  tables(tables: readonly Pick<TableInfo, "area">[]): void {
    const rows = tables.reduce((sum, { area }) => sum + area.rows, 0);
    if (this.within && rows > VALUES_ONLY_ROWS) this.pass();
  }

  private pass(): void {
    this.within = false;
    this.rows.clear();
    for (const listener of this.listeners) listener();
  }
}
