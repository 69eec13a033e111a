import type { SheetId, SheetShift } from "../engine/engine";
import { shiftArea, shiftEdge } from "../engine/shift";
import { shiftFormula } from "../engine/shift-formula";
import { boxOf } from "./chart-box";
import type { Host } from "./host";
import { shiftPage } from "./shifting-pages";
import { rulesBefore } from "./shifting-rules";
import { tablesBefore } from "./shifting-tables";

/**
 * Whatever moves cells, moves what the engine does not: rules, tables, print areas and titles, charts, calculated columns, and the ranges
 * that the add-in keeps.
 */
export function followShifts(host: Host): void {
  const { engine } = host;
  let restore: ((shifts: readonly SheetShift[]) => void)[] = [];
  engine.watchShifts({
    before: () => {
      restore = [
        tablesBefore(host),
        ...engine.sheets
          .list()
          .flatMap(({ id }) => [
            rulesBefore(host, engine.validations, id),
            rulesBefore(host, engine.conditionalFormats, id),
          ]),
      ];
    },
    after: (shifts) => {
      for (const each of restore) each(shifts);
      for (const shift of shifts) shiftState(host, shift);
    },
  });
}

function shiftState(host: Host, shift: SheetShift): void {
  const { engine, state, kept } = host;
  const nameOf = (id: SheetId) => engine.sheets.list().find((sheet) => sheet.id === id)?.name ?? "";
  const moved = nameOf(shift.sheet);
  const follow = (formula: string, own: SheetId) => shiftFormula(formula, nameOf(own), moved, shift);
  const page = state.pages.get(shift.sheet);
  if (page) state.pages.set(shift.sheet, shiftPage(page, shift));
  for (const table of [...state.headless]) {
    if (table.sheet !== shift.sheet) continue;
    const area = shiftArea(table.data.area, shift);
    if (area) table.data = { ...table.data, area };
    else state.headless.splice(state.headless.indexOf(table), 1);
  }
  for (const chart of state.charts) {
    const { data, sheet } = chart;
    const { from, to } = data.position;
    chart.data = {
      ...data,
      categories: follow(data.categories, sheet),
      series: data.series.map((series) => ({ ...series, values: follow(series.values, sheet) })),
      ...(sheet === shift.sheet && !shift.band
        ? { position: { from: shiftCell(from, shift), to: shiftCell(to, shift) } }
        : {}),
    };
    Object.assign(chart, boxOf(engine.layout, sheet, chart.data.position));
  }
  for (const range of kept) {
    if (range.hostSheet === shift.sheet) range.hostArea = shiftArea(range.hostArea, shift) ?? range.hostArea;
  }
}

const shiftCell = (
  cell: { readonly row: number; readonly column: number },
  { axis, at, by }: SheetShift,
) => ({
  ...cell,
  [axis]: shiftEdge(cell[axis], at, by),
});
