import type { CellStyle } from "../../../../xlsx/workbook-data";
import type { SheetId, StylePatch } from "../../engine";

export type SparsePatches = ReadonlyMap<number, ReadonlyMap<number, StylePatch>>;

/**
 * Changes of style that wait for the end of a batch. A table is dressed in a dozen of steps (a fill, a font, each of
 * six borders…), and Univer looks through all its styles for each cell of each step: together they cost one.
 */
export class PendingStyles {
  private sheets = new Map<SheetId, Map<number, Map<number, StylePatch>>>();

  add(sheet: SheetId, patches: SparsePatches): void {
    const rows = entry(this.sheets, sheet, () => new Map<number, Map<number, StylePatch>>());
    for (const [row, cells] of patches) {
      const pending = entry(rows, row, () => new Map<number, StylePatch>());
      for (const [column, patch] of cells) {
        const before = pending.get(column);
        pending.set(column, before ? merged(before, patch) : patch);
      }
    }
  }

  /** What waits for a cell. */
  at(sheet: SheetId, row: number, column: number): StylePatch | undefined {
    return this.sheets.get(sheet)?.get(row)?.get(column);
  }

  /** What waits, by sheet, which waits no more. */
  take(): ReadonlyMap<SheetId, SparsePatches> {
    const taken = this.sheets;
    if (taken.size > 0) this.sheets = new Map();
    return taken;
  }
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

/** A style with a change that waits for it: what the change takes away is not there. */
export function patched(style: CellStyle, patch: StylePatch | undefined): CellStyle {
  return patch ? withoutNulls(merged(style, patch)) : style;
}

const withoutNulls = (value: object): object =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null)
      .map(([key, each]) => [
        key,
        typeof each === "object" ? withoutNulls(each as object) : (each as unknown),
      ]),
  );

/** Fonts and borders are merged property by property, as the sheet would. */
function merged(before: StylePatch, after: StylePatch): StylePatch {
  return {
    ...before,
    ...after,
    ...(before.font && after.font && { font: { ...before.font, ...after.font } }),
    ...(before.borders && after.borders && { borders: { ...before.borders, ...after.borders } }),
  };
}
