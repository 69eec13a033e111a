import { Expression } from "./expression";

/** Numbers from one to another, both included. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

export const NO_NUMBERS: Interval = { from: Infinity, to: -Infinity };

/**
 * Numbers of a cell with which a condition is not TRUE, whatever else stands in the row: of 100,000 weights hardly any is
 * beyond its limits, and to compare one with them here costs a tenth of asking. It may leave some out, never too few.
 *
 * @example quietNumbers(or(less(column("peso"), 0), greater(column("peso"), 100)), "peso") // { from: 0, to: 100 }
 */
export function quietNumbers(condition: Expression, key: string): Interval {
  if (condition.kind === "operation") return besides(condition, key);
  if (condition.kind !== "call") return NO_NUMBERS;
  const parts = condition.arguments.map((each) => quietNumbers(each, key));
  if (condition.name === "AND") return parts.find(({ from, to }) => from <= to) ?? NO_NUMBERS;
  if (condition.name !== "OR") return NO_NUMBERS;
  return {
    from: Math.max(...parts.map(({ from }) => from)),
    to: Math.min(...parts.map(({ to }) => to)),
  };
}

function besides(
  { operator, left, right }: Extract<Expression, { kind: "operation" }>,
  key: string,
): Interval {
  if (left.kind !== "column" || left.key !== key) return NO_NUMBERS;
  if (right.kind !== "literal" || typeof right.value !== "number") return NO_NUMBERS;
  if (operator === "<") return { from: right.value, to: Infinity };
  return operator === ">" ? { from: -Infinity, to: right.value } : NO_NUMBERS;
}
