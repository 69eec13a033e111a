import type { Area } from "../../xlsx/workbook-data";
import type { RuleStore, SheetId } from "../engine/engine";
import type { Host } from "./host";
import { moveFormula } from "./relative-formula";

/** Rows or columns that came in (`by` > 0) or went away at a position. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly by: number;
}

/** Where an area stands after the shift; undefined if it went away with the cells. */
export function shiftArea(area: Area, { axis, at, by }: Shift): Area | undefined {
  const size = axis === "row" ? "rows" : "columns";
  const start = shiftedEdge(area[axis], at, by);
  const end = shiftedEdge(area[axis] + area[size], at, by, true);
  return end > start ? { ...area, [axis]: start, [size]: end - start } : undefined;
}

/** An area grows with rows that come in between its first and its last, not before the first. */
function shiftedEdge(edge: number, at: number, by: number, isEnd = false): number {
  if (by > 0) return edge > at || (edge === at && !isEnd) ? edge + by : edge;
  const removed = -by;
  return edge <= at ? edge : Math.max(at, edge - removed);
}

/**
 * Runs the insertion or deletion, and moves what the engine does not: print areas, titles, charts, kept ranges, and the rules that it left
 * where they were.
 */
export function shiftWithCells(host: Host, sheet: SheetId, shift: Shift, run: () => void): void {
  const { validations, conditionalFormats } = host.engine;
  const moves = [rulesBefore(validations, sheet, shift), rulesBefore(conditionalFormats, sheet, shift)];
  run();
  for (const move of moves) move();
  const page = host.state.pages.get(sheet);
  if (page) {
    const printArea = page.printArea && shiftArea(page.printArea, shift);
    host.state.pages.set(sheet, {
      ...page,
      printArea,
      titleRows: page.titleRows && shiftTitle(page.titleRows, shift),
    });
  }
  for (const chart of host.state.charts.filter((candidate) => candidate.sheet === sheet)) {
    const { from, to } = chart.data.position;
    chart.data = { ...chart.data, position: { from: shiftCell(from, shift), to: shiftCell(to, shift) } };
  }
  for (const range of host.kept) {
    if (range.hostSheet === sheet) range.hostArea = shiftArea(range.hostArea, shift) ?? range.hostArea;
  }
}

type WithFormulas = { readonly formula?: string; readonly formula1?: string; readonly formula2?: string };

/** Notes where the rules stand; the function it gives puts each where it belongs after the shift. */
function rulesBefore<Content extends WithFormulas>(
  store: RuleStore<Content>,
  sheet: SheetId,
  shift: Shift,
): () => void {
  const before = store.list(sheet);
  return () => {
    for (const rule of before) {
      const areas = rule.areas.flatMap((area) => shiftArea(area, shift) ?? []);
      const known = store.list(sheet).some(({ id }) => id === rule.id);
      if (areas.length === 0) {
        if (known) store.remove(sheet, rule.id);
      } else if (JSON.stringify(areas) !== JSON.stringify(rule.areas)) {
        store.replace(sheet, {
          ...rule,
          areas,
          content: movedContent(rule.content, rule.areas[0]!, areas[0]!),
        });
      }
    }
  };
}

function movedContent<Content extends WithFormulas>(content: Content, from: Area, to: Area): Content {
  const moved = (formula: string | undefined) =>
    formula === undefined ? undefined : moveFormula(formula, to.row - from.row, to.column - from.column);
  const { formula, formula1, formula2 } = content;
  return {
    ...content,
    ...(formula === undefined ? {} : { formula: moved(formula) }),
    ...(formula1 === undefined ? {} : { formula1: moved(formula1) }),
    ...(formula2 === undefined ? {} : { formula2: moved(formula2) }),
  };
}

function shiftTitle(rows: readonly [number, number], shift: Shift): readonly [number, number] | undefined {
  if (shift.axis === "column") return rows;
  const area = shiftArea({ row: rows[0], column: 0, rows: rows[1] - rows[0] + 1, columns: 1 }, shift);
  return area && [area.row, area.row + area.rows - 1];
}

const shiftCell = (cell: { readonly row: number; readonly column: number }, { axis, at, by }: Shift) => ({
  ...cell,
  [axis]: shiftedEdge(cell[axis], at, by),
});
