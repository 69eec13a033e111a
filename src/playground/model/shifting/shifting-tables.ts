import type { Area } from "../../../xlsx/workbook-data";
import type { Rule, SheetId, SheetShift } from "../../engine/engine";
import { shiftArea } from "../../engine/shift";
import { moveFormula } from "../address/relative-formula";
import type { TableSnapshot } from "./shift-snapshot";
import { shiftRule } from "./shifting-rules";
import { bodyOf } from "../table/table-rules";

/** The table after the shift; one that went away with its cells stays as it was, for whoever brings it back. */
export function shiftTable(
  table: TableSnapshot,
  nameOf: (sheet: SheetId) => string,
  shift: SheetShift,
): TableSnapshot {
  const placed = shift.sheet === table.info.sheet ? shiftPlace(table, shift) : table;
  if (!placed) return table;
  return {
    ...placed,
    calculated: table.calculated.map(([heading, formula]) => [
      heading,
      shiftCalculated(formula, table, placed.info.area, nameOf, shift),
    ]),
  };
}

/** Rows that come in where the totals are belong to the table; without its row of totals it has none. */
function shiftPlace(table: TableSnapshot, shift: SheetShift): TableSnapshot | undefined {
  const { info, totals } = table;
  const placed = (area: Area | undefined) => area && { ...table, info: { ...info, area } };
  if (!totals) return placed(shiftArea(info.area, shift));
  const whole = shiftArea({ ...info.area, rows: info.area.rows + 1 }, shift);
  const last = { ...info.area, row: info.area.row + info.area.rows, rows: 1 };
  if (!shiftArea(last, shift))
    return whole && { ...table, info: { ...info, area: whole }, totals: undefined };
  return placed(whole && { ...whole, rows: whole.rows - 1 });
}

/** A calculated column's formula is that of the table's first row. */
function shiftCalculated(
  formula: string,
  { info }: TableSnapshot,
  area: Area,
  nameOf: (sheet: SheetId) => string,
  shift: SheetShift,
): string {
  const start: Rule<{ readonly formula: string }> = {
    id: info.id,
    areas: [bodyOf(info)],
    content: { formula },
  };
  const moved = shiftRule(start, info.sheet, nameOf(info.sheet), nameOf(shift.sheet), shift);
  const first = moved.areas[0]?.row ?? area.row + 1;
  return moveFormula(moved.content.formula, area.row + 1 - first, 0);
}
