import { CellValue, isErrorValue } from "../cell/cell";
import { Expression } from "./expression";
import { functions } from "./functions";
import { operators, sameTextAs } from "./operators";

/** Where a compiled expression finds its cells. */
export interface Cells {
  readonly column: (key: string) => CellValue;
  readonly name: (name: string) => CellValue;
  readonly countNumbers: (key: string, same?: string) => number;
}

export type Compiled<C extends Cells = Cells> = (cells: C) => CellValue;

/** How a column is read, settled once: for cells that know a shorter way than to look its key up in each row. */
export type ColumnReader<C extends Cells> = (key: string) => Compiled<C>;

const byKey: ColumnReader<Cells> = (key) => (cells) => cells.column(key);

/**
 * An expression as a function that computes what Excel would: blank cells are "", errors are their texts ("#DIV/0!"),
 * text compares without regard to case.
 * `compile(over(column("avance"), 2))({ column: () => 14, ... })` is 7.
 */
export function compile<C extends Cells = Cells>(
  expression: Expression,
  reader: ColumnReader<C> = byKey,
): Compiled<C> {
  switch (expression.kind) {
    case "literal":
      return () => expression.value;
    case "column":
      return reader(expression.key);
    case "name":
      return (cells) => cells.name(expression.name);
    case "countNumbers":
      return (cells) => cells.countNumbers(expression.key, expression.same);
    case "operation": {
      const left = compile(expression.left, reader);
      const known = textIn(expression.right);
      if (known !== undefined && expression.operator === "=") return comparedWith(known, left, true);
      if (known !== undefined && expression.operator === "<>") return comparedWith(known, left, false);
      const right = compile(expression.right, reader);
      const operate = operators[expression.operator];
      return (cells) => operate(left(cells), right(cells));
    }
    case "call":
      return functions[expression.name](expression.arguments.map((each) => compile(each, reader)));
  }
}

/** The text that an expression is, whatever the row. */
function textIn(expression: Expression): string | undefined {
  const value = expression.kind === "literal" ? expression.value : undefined;
  return typeof value === "string" && !isErrorValue(value) ? value : undefined;
}

function comparedWith<C extends Cells>(known: string, operand: Compiled<C>, whenSame: boolean): Compiled<C> {
  const isSame = sameTextAs(known);
  return (cells) => {
    const value = operand(cells);
    return isErrorValue(value) ? value : isSame(value) === whenSame;
  };
}
