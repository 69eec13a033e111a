import { CellValue } from "../cell/cell";
import { Expression } from "./expression";
import { functions } from "./functions";
import { operators } from "./operators";

/** Where a compiled expression finds its cells. */
export interface Cells {
  readonly column: (key: string) => CellValue;
  readonly name: (name: string) => CellValue;
  readonly countNumbers: (key: string, same?: string) => number;
}

export type Compiled = (cells: Cells) => CellValue;

/**
 * An expression as a function that computes what Excel would: blank cells are "", errors are their texts ("#DIV/0!"),
 * text compares without regard to case.
 * `compile(over(column("avance"), 2))({ column: () => 14, ... })` is 7.
 */
export function compile(expression: Expression): Compiled {
  switch (expression.kind) {
    case "literal":
      return () => expression.value;
    case "column":
      return (cells) => cells.column(expression.key);
    case "name":
      return (cells) => cells.name(expression.name);
    case "countNumbers":
      return (cells) => cells.countNumbers(expression.key, expression.same);
    case "operation": {
      const left = compile(expression.left);
      const right = compile(expression.right);
      const operate = operators[expression.operator];
      return (cells) => operate(left(cells), right(cells));
    }
    case "call": {
      const operands = expression.arguments.map(compile);
      const run = functions[expression.name];
      return (cells) => run(operands, cells);
    }
  }
}
