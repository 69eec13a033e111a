import type { Area } from "../../../xlsx/workbook-data";
import type { Cell, SheetId } from "../../engine/engine";
import { intersection, isWholeColumns, isWholeRows } from "../address/address";
import { HostError, invalidArgument } from "../errors";
import type { Host } from "../host";
import { assertUnprotected, assertWritable } from "../protection/protection-rules";
import { moveFormula } from "../address/relative-formula";
import { headerOf, tablesTouching, wholeArea } from "../table/table-rules";
import { writeContent } from "./range-content";

/** What each word of Excel's ClearApplyTo takes away. */
export function clearRange(host: Host, sheet: SheetId, area: Area, applyTo: string): void {
  if (!["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks", "ResetContents"].includes(applyTo)) {
    throw invalidArgument();
  }
  if (applyTo === "All" || applyTo === "Contents" || applyTo === "ResetContents") {
    assertWritable(host, sheet, area);
    host.engine.cells.write(sheet, area, filled(area, { value: null }));
  }
  if (applyTo === "All" || applyTo === "Formats" || applyTo === "ResetContents") {
    assertUnprotected(host, sheet, "allowFormatCells");
    host.engine.styles.clear(sheet, area);
    for (const rule of host.engine.conditionalFormats.list(sheet)) {
      const left = rule.areas.filter((other) => !intersection(other, area));
      if (left.length === rule.areas.length) continue;
      if (left.length === 0) host.engine.conditionalFormats.remove(sheet, rule.id);
      else host.engine.conditionalFormats.replace(sheet, { ...rule, areas: left });
    }
  }
}

const filled = (area: Area, cell: Cell) =>
  Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => cell));

export function insertRange(host: Host, sheet: SheetId, area: Area, shift: string): void {
  if (shift !== "Down" && shift !== "Right") throw invalidArgument();
  const { cells } = host.engine;
  if (isWholeRows(area)) {
    assertUnprotected(host, sheet, "allowInsertRows");
    cells.insertRows(sheet, area.row, area.rows);
  } else if (isWholeColumns(area)) {
    assertUnprotected(host, sheet, "allowInsertColumns");
    cells.insertColumns(sheet, area.column, area.columns);
    nameColumns(host, sheet, area);
  } else {
    assertUnprotected(host, sheet);
    assertTablesWhole(host, sheet, area, shift === "Down");
    cells.insertCells(sheet, area, shift === "Down" ? "down" : "right");
    nameColumns(host, sheet, area);
  }
}

/** A column that came into a table is called by its place there: no heading is blank. */
function nameColumns(host: Host, sheet: SheetId, area: Area): void {
  for (const table of tablesTouching(host, sheet, area)) {
    const blank = intersection(headerOf(table), area);
    const isBlank = blank && host.engine.cells.read(sheet, blank)[0]!.every(({ value }) => value === null);
    if (isBlank) writeContent(host, sheet, blank, "");
  }
}

export function deleteRange(host: Host, sheet: SheetId, area: Area, shift: string): void {
  if (shift !== "Up" && shift !== "Left") throw invalidArgument();
  const { cells } = host.engine;
  if (isWholeRows(area)) {
    assertUnprotected(host, sheet, "allowDeleteRows");
    removeTablesInside(host, sheet, area);
    cells.deleteRows(sheet, area.row, area.rows);
  } else if (isWholeColumns(area)) {
    assertUnprotected(host, sheet, "allowDeleteColumns");
    removeTablesInside(host, sheet, area);
    cells.deleteColumns(sheet, area.column, area.columns);
  } else {
    assertUnprotected(host, sheet);
    assertTablesWhole(host, sheet, area, shift === "Up");
    cells.deleteCells(sheet, area, shift === "Up" ? "up" : "left");
  }
}

/** Rows that hold a whole table take it with them. */
function removeTablesInside(host: Host, sheet: SheetId, area: Area): void {
  for (const table of tablesTouching(host, sheet, area)) {
    const common = intersection(wholeArea(host, table), area)!;
    if (common.rows === wholeArea(host, table).rows && common.columns === table.area.columns)
      host.engine.tables.remove(table.id);
    else if (
      common.row === table.area.row &&
      common.columns === table.area.columns &&
      common.rows < table.area.rows
    ) {
      throw new HostError(
        "InsertDeleteConflict",
        "The header row of a table can't be deleted without the table.",
      );
    }
  }
}

/** Excel doesn't shift a part of a table's cells. */
function assertTablesWhole(host: Host, sheet: SheetId, area: Area, vertical: boolean): void {
  if (!leavesTablesWhole(host, sheet, area, vertical))
    throw new HostError("InsertDeleteConflict", "This would shift cells of a table.");
}

/**
 * Whether no table would lose its shape if the cells of the area came in or went away, and those below (or beside) them moved.
 * @param vertical Those below.
 */
export function leavesTablesWhole(host: Host, sheet: SheetId, area: Area, vertical: boolean): boolean {
  const path = vertical
    ? { ...area, rows: 1_048_576 - area.row }
    : { ...area, columns: 16_384 - area.column };
  return tablesTouching(host, sheet, path).every(({ area: table }) =>
    vertical
      ? area.column <= table.column && area.column + area.columns >= table.column + table.columns
      : area.row <= table.row && area.row + area.rows >= table.row + table.rows,
  );
}

interface Place {
  readonly sheet: SheetId;
  readonly area: Area;
}

interface CopyOptions {
  readonly type: string;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** Copies, repeating the source over a larger target as Excel does. Relative references move. */
export function copyRange(
  host: Host,
  from: Place,
  to: Place,
  { type, skipBlanks, transpose }: CopyOptions,
): void {
  if (!["All", "Formulas", "Values", "Formats"].includes(type)) throw invalidArgument();
  if (transpose) throw new HostError("NotImplemented", "Transposing is not supported.");
  const { cells, styles, layout } = host.engine;
  const source = from.area;
  const area = {
    ...to.area,
    rows: repeated(source.rows, to.area.rows),
    columns: repeated(source.columns, to.area.columns),
  };
  assertWritable(host, to.sheet, area);
  const origin = (row: number, column: number) => ({
    row: (row - area.row) % source.rows,
    column: (column - area.column) % source.columns,
  });
  if (type !== "Formats") {
    const read = cells.read(from.sheet, source);
    const grid = filled(area, { value: null }).map((line, r) =>
      line.map((_, c) => {
        const at = origin(area.row + r, area.column + c);
        const cell = read[at.row]![at.column]!;
        if (skipBlanks && cell.value === null && !cell.formula) return undefined;
        if (!cell.formula || type === "Values")
          return { value: cell.value, ...(cell.error ? { error: true } : {}) };
        const rows = area.row + r - source.row - at.row;
        return {
          value: null,
          formula: moveFormula(cell.formula, rows, area.column + c - source.column - at.column),
        };
      }),
    );
    cells.write(to.sheet, area, grid);
  }
  if (type === "All" || type === "Formats") {
    const looks = Array.from({ length: source.rows }, (_, r) =>
      Array.from({ length: source.columns }, (_, c) =>
        styles.read(from.sheet, source.row + r, source.column + c),
      ),
    );
    styles.clear(to.sheet, area);
    styles.patch(
      to.sheet,
      area,
      (row, column) => looks[origin(row, column).row]![origin(row, column).column],
    );
    for (const merge of layout.merges(from.sheet)) {
      const common = intersection(merge, source);
      if (!common || common.rows !== merge.rows || common.columns !== merge.columns) continue;
      layout.merge(to.sheet, {
        ...merge,
        row: merge.row - source.row + area.row,
        column: merge.column - source.column + area.column,
      });
    }
  }
}

const repeated = (source: number, target: number) => (target % source === 0 ? target : source);
