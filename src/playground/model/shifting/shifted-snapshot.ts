import type { ChartData, TableData } from "../../../xlsx/workbook-data";
import type { Rule, SheetId, SheetShift } from "../../engine/engine";
import { shiftArea, shiftEdge } from "../../engine/shift";
import { shiftFormula } from "../../engine/shift-formula";
import type { ShiftStep } from "./shift-history";
import type { Content, Snapshot } from "./shift-snapshot";
import { shiftPage } from "./shifting-pages";
import { shiftRule } from "./shifting-rules";
import { shiftTable } from "./shifting-tables";

/** Where everything stands after cells moved. */
export function shiftedSnapshot(snapshot: Snapshot, shifts: readonly SheetShift[]): Snapshot {
  return shifts.reduce(afterShift, snapshot);
}

function afterShift(snapshot: Snapshot, shift: SheetShift): Snapshot {
  const nameOf = (sheet: SheetId) => snapshot.sheetNames.get(sheet) ?? "";
  const moved = nameOf(shift.sheet);
  const follow = (formula: string, own: SheetId) => shiftFormula(formula, nameOf(own), moved, shift);
  const rules = <Each extends Content>(all: readonly Rule<Each>[], sheet: SheetId) =>
    all.map((rule) => shiftRule(rule, sheet, nameOf(sheet), moved, shift));
  const chart = (data: ChartData, sheet: SheetId): ChartData => ({
    ...data,
    categories: follow(data.categories, sheet),
    series: data.series.map((series) => ({ ...series, values: follow(series.values, sheet) })),
    ...(sheet === shift.sheet && !shift.band ? { position: shiftPosition(data.position, shift) } : {}),
  });
  const headless = (table: TableData, sheet: SheetId) => {
    const area = sheet === shift.sheet ? shiftArea(table.area, shift) : table.area;
    return area && { ...table, area };
  };
  return {
    ...snapshot,
    validations: mapped(snapshot.validations, rules),
    conditionalFormats: mapped(snapshot.conditionalFormats, rules),
    tables: mapped(snapshot.tables, (table) => shiftTable(table, nameOf, shift)),
    names: mapped(snapshot.names, (name) => ({ ...name, formula: follow(name.formula, name.sheet ?? "") })),
    pages: mapped(snapshot.pages, (page, sheet) => (sheet === shift.sheet ? shiftPage(page, shift) : page)),
    filters: mapped(snapshot.filters, (area, sheet) =>
      sheet === shift.sheet ? shiftArea(area, shift) : area,
    ),
    headless: mapped(snapshot.headless, ({ item, sheet }) => {
      const table = headless(item, sheet);
      return table && { sheet, item: table };
    }),
    charts: mapped(snapshot.charts, ({ item, sheet }) => ({ sheet, item: chart(item, sheet) })),
  };
}

function shiftPosition(
  { from, to }: ChartData["position"],
  { axis, at, by }: SheetShift,
): ChartData["position"] {
  const corner = (cell: typeof from) => ({ ...cell, [axis]: shiftEdge(cell[axis], at, by) });
  return { from: corner(from), to: corner(to) };
}

/**
 * Where everything stands after a step was taken back: as before it, but for what has changed since, which follows the cells.
 * @param current before it was taken back
 */
export function restoredSnapshot(
  current: Snapshot,
  { before, after }: Pick<ShiftStep, "before" | "after">,
  shifts: readonly SheetShift[],
): Snapshot {
  const shifted = shiftedSnapshot(current, shifts);
  const restored = <Item>(pick: (snapshot: Snapshot) => ReadonlyMap<string, Item>) => {
    const [now, old, seen, moved] = [current, before, after, shifted].map(pick) as [
      ReadonlyMap<string, Item>,
      ReadonlyMap<string, Item>,
      ReadonlyMap<string, Item>,
      ReadonlyMap<string, Item>,
    ];
    const result = new Map(moved);
    for (const [key, item] of old) if (isSame(now.get(key), seen.get(key))) result.set(key, item);
    return result;
  };
  return {
    sheetNames: current.sheetNames,
    validations: restored((snapshot) => snapshot.validations),
    conditionalFormats: restored((snapshot) => snapshot.conditionalFormats),
    tables: restored((snapshot) => snapshot.tables),
    names: restored((snapshot) => snapshot.names),
    pages: restored((snapshot) => snapshot.pages),
    filters: restored((snapshot) => snapshot.filters),
    headless: restored((snapshot) => snapshot.headless),
    charts: restored((snapshot) => snapshot.charts),
  };
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Without the items that the work gives nothing for. */
function mapped<Key, Item, Result>(
  items: ReadonlyMap<Key, Item>,
  work: (item: Item, key: Key) => Result | undefined,
): Map<Key, Result> {
  const results = new Map<Key, Result>();
  for (const [key, item] of items) {
    const result = work(item, key);
    if (result !== undefined) results.set(key, result);
  }
  return results;
}
