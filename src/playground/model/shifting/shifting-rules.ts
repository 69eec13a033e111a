import type { Rule, SheetId, SheetShift } from "../../engine/engine";
import { shiftArea } from "../../engine/shift";
import { shiftFormula } from "../../engine/shift-formula";
import { moveFormula } from "../address/relative-formula";

interface WithFormulas {
  readonly formula?: string;
  readonly formula1?: string;
  readonly formula2?: string;
}

/** The rule's formulas are read from its first cell: when that one goes away, from the first that stays. */
export function shiftRule<Content extends WithFormulas>(
  rule: Rule<Content>,
  sheet: SheetId,
  own: string,
  moved: string,
  shift: SheetShift,
): Rule<Content> {
  const isHere = shift.sheet === sheet;
  const areas = isHere ? rule.areas.flatMap((area) => shiftArea(area, shift) ?? []) : rule.areas;
  const first = rule.areas[0];
  const staying = isHere ? rule.areas.find((area) => shiftArea(area, shift)) : first;
  if (!first || !staying) return { ...rule, areas };
  const { axis, at, by } = shift;
  const skipped =
    isHere && by < 0 && staying[axis] >= at && staying[axis] < at - by ? at - by - staying[axis] : 0;
  const rows = staying.row - first.row + (axis === "row" ? skipped : 0);
  const columns = staying.column - first.column + (axis === "column" ? skipped : 0);
  const follow = (formula: string) => shiftFormula(moveFormula(formula, rows, columns), own, moved, shift);
  const { formula, formula1, formula2 } = rule.content;
  const content = {
    ...rule.content,
    ...(formula === undefined ? {} : { formula: follow(formula) }),
    ...(formula1 === undefined ? {} : { formula1: follow(formula1) }),
    ...(formula2 === undefined ? {} : { formula2: follow(formula2) }),
  };
  return { ...rule, areas, content };
}
