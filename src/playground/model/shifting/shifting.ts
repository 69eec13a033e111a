import type { ShiftCause, SheetShift } from "../../engine/engine";
import { shiftArea } from "../../engine/shift";
import type { Host } from "../host";
import { leavesTablesWhole } from "../range/range-changes";
import { ShiftHistory } from "./shift-history";
import { applySnapshot, type Snapshot, takeSnapshot } from "./shift-snapshot";
import { restoredSnapshot, shiftedSnapshot } from "./shifted-snapshot";

/**
 * Whatever moves cells, moves what the engine does not: rules, tables, names, print areas and titles, charts, calculated columns, and the
 * ranges that the add-in keeps. Taking a move back brings back what was lost in it.
 */
export function followShifts(host: Host): void {
  const history = new ShiftHistory();
  let before: Snapshot;
  host.engine.watchShifts({
    allows: ({ sheet, axis, at, by, band = { start: 0, count: 0 } }) => {
      const vertical = axis === "row";
      const along = { row: at, rows: Math.abs(by), column: band.start, columns: band.count };
      const across = { row: band.start, rows: band.count, column: at, columns: Math.abs(by) };
      return leavesTablesWhole(host, sheet, vertical ? along : across, vertical);
    },
    before: () => (before = takeSnapshot(host)),
    after: (shifts, cause) => {
      applySnapshot(host, standing(history, before, shifts, cause));
      if (cause === "done") history.add({ shifts, before, after: takeSnapshot(host) });
      for (const range of host.kept) {
        for (const shift of shifts) {
          if (range.hostSheet === shift.sheet)
            range.hostArea = shiftArea(range.hostArea, shift) ?? range.hostArea;
        }
      }
    },
  });
}

function standing(
  history: ShiftHistory,
  current: Snapshot,
  shifts: readonly SheetShift[],
  cause: ShiftCause,
): Snapshot {
  if (cause === "undone") {
    const steps = history.takeBack(shifts);
    const [first, last] = [steps?.[0], steps?.at(-1)];
    if (first && last) return restoredSnapshot(current, { before: first.before, after: last.after }, shifts);
  }
  if (cause === "redone") {
    const steps = history.doAgain(shifts);
    const [first, last] = [steps?.[0], steps?.at(-1)];
    if (first && last) return restoredSnapshot(current, { before: last.after, after: first.before }, shifts);
  }
  return shiftedSnapshot(current, shifts);
}
