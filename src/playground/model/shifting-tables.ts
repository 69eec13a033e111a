import type { Area } from "../../xlsx/workbook-data";
import type { Rule, SheetShift, TableInfo } from "../engine/engine";
import { shiftArea } from "../engine/shift";
import type { Host } from "./host";
import { moveFormula } from "./relative-formula";
import { shiftRule } from "./shifting-rules";
import { tableState } from "./state";
import { bodyOf } from "./table-rules";

/** Notes where the tables stand; the function it gives puts those that the engine left behind, and their calculated columns, right. */
export function tablesBefore(host: Host): (shifts: readonly SheetShift[]) => void {
  const { tables } = host.engine;
  const before = tables.list();
  return (shifts) => {
    for (const table of before) {
      const area = shiftedArea(host, table, shifts);
      const now = tables.list().find(({ id }) => id === table.id);
      if (now && area && JSON.stringify(area) !== JSON.stringify(now.area)) tables.resize(table.id, area);
      shiftCalculated(host, table, area, shifts);
    }
  };
}

/** Rows that come in where the totals are belong to the table; without its row of totals it has none. */
function shiftedArea(host: Host, table: TableInfo, shifts: readonly SheetShift[]): Area | undefined {
  const own = shifts.filter((shift) => shift.sheet === table.sheet);
  const shifted = (area: Area) =>
    own.reduce<Area | undefined>((current, shift) => current && shiftArea(current, shift), area);
  const state = tableState(host.state, table.id);
  if (!state.totals) return shifted(table.area);
  const totals = shifted({ ...table.area, row: table.area.row + table.area.rows, rows: 1 });
  if (!totals) state.totals = undefined;
  const whole = shifted({ ...table.area, rows: table.area.rows + 1 });
  return whole && totals ? { ...whole, rows: whole.rows - 1 } : whole;
}

/** A calculated column's formula is that of the table's first row. */
function shiftCalculated(
  { engine, state }: Host,
  table: TableInfo,
  area: Area | undefined,
  shifts: readonly SheetShift[],
): void {
  const calculated = state.tables.get(table.id)?.calculated;
  if (!calculated || !area) return;
  const sheets = engine.sheets.list();
  const nameOf = (id: string) => sheets.find((sheet) => sheet.id === id)?.name ?? "";
  calculated.forEach((formula, heading) => {
    const start: Rule<{ readonly formula: string }> = {
      id: heading,
      areas: [bodyOf(table)],
      content: { formula },
    };
    const moved = shifts.reduce(
      (rule, shift) => shiftRule(rule, table.sheet, nameOf(table.sheet), nameOf(shift.sheet), shift),
      start,
    );
    const first = moved.areas[0]?.row ?? area.row + 1;
    calculated.set(heading, moveFormula(moved.content.formula, area.row + 1 - first, 0));
  });
}
