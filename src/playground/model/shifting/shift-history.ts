import type { SheetShift } from "../../engine/engine";
import { inverse } from "../../engine/shift";
import type { Snapshot } from "./shift-snapshot";

/** Cells moved, and where everything stood before and after. */
export interface ShiftStep {
  readonly shifts: readonly SheetShift[];
  readonly before: Snapshot;
  readonly after: Snapshot;
}

/**
 * The moves of cells that can be taken back, and those that can be done again. What was lost in a move (a reference to cells that went
 * away, a rule of theirs) can't be worked out from the move back: it is remembered.
 */
export class ShiftHistory {
  private readonly done: ShiftStep[] = [];
  private readonly undone: ShiftStep[] = [];

  add(step: ShiftStep): void {
    this.done.push(step);
    this.undone.length = 0;
  }

  /** The steps that these moves take back, the first done first; undefined if they are no steps that are known. */
  takeBack(shifts: readonly SheetShift[]): ShiftStep[] | undefined {
    const steps = take(this.done, shifts, (step) => [...step.shifts].reverse().map(inverse));
    if (steps) this.undone.push(...steps);
    return steps?.reverse();
  }

  /** The steps that these moves do again, in their order. */
  doAgain(shifts: readonly SheetShift[]): ShiftStep[] | undefined {
    const steps = take(this.undone, shifts, (step) => step.shifts);
    if (steps) this.done.push(...steps);
    return steps;
  }
}

/** Takes the last steps off the stack, if their moves are these, in this order. */
function take(
  stack: ShiftStep[],
  shifts: readonly SheetShift[],
  movesOf: (step: ShiftStep) => readonly SheetShift[],
): ShiftStep[] | undefined {
  const taken: ShiftStep[] = [];
  const moves: SheetShift[] = [];
  while (moves.length < shifts.length && stack.length > taken.length) {
    const step = stack[stack.length - 1 - taken.length]!;
    taken.push(step);
    moves.push(...movesOf(step));
  }
  if (moves.length !== shifts.length || !moves.every((move, index) => isSame(move, shifts[index]!)))
    return undefined;
  stack.length -= taken.length;
  return taken;
}

const isSame = (a: SheetShift, b: SheetShift) =>
  a.sheet === b.sheet &&
  a.axis === b.axis &&
  a.at === b.at &&
  a.by === b.by &&
  a.band?.start === b.band?.start &&
  a.band?.count === b.band?.count;
