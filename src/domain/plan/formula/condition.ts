import { CellValue } from "../../base/cell";
import { ColumnReader, compile } from "./compile";
import { Cells, Compiled } from "./compiled";
import { Expression } from "./expression";

/** Whether a condition is TRUE in a row: neither FALSE nor an error. */
type Holds<C extends Cells = Cells> = (cells: C) => boolean;

/**
 * An expression as a yes or no. Where only TRUE matters, an AND is settled by its first argument that is not: most of
 * 100,000 rows are answered by looking at one cell.
 */
export function compileCondition<C extends Cells>(expression: Expression, reader: ColumnReader<C>): Holds<C> {
  if (expression.kind === "call" && expression.name === "AND") {
    return allOf(expression.arguments.map((each) => compileCondition(each, reader)));
  }
  if (expression.kind === "call" && expression.name === "IF") {
    const [condition, then, otherwise] = expression.arguments as [Expression, Expression, Expression];
    return choice(
      compile(condition, reader),
      compileCondition(then, reader),
      compileCondition(otherwise, reader),
    );
  }
  if (expression.kind === "call" && expression.name === "NOT") {
    const value = compile(expression.arguments[0]!, reader);
    return (cells) => isFalse(value(cells));
  }
  const value = compile(expression, reader);
  return (cells) => isTrue(value(cells));
}

/** Excel takes any number but 0 for TRUE. */
const isTrue = (value: CellValue) => value === true || (typeof value === "number" && value !== 0);

/** A blank counts as FALSE; any other text and an error leave a condition without an answer. */
const isFalse = (value: CellValue) => value === false || value === 0 || value === "";

function allOf<C extends Cells>(conditions: readonly Holds<C>[]): Holds<C> {
  const [first, second, ...more] = conditions;
  if (first && second && more.length === 0) return (cells) => first(cells) && second(cells);
  return (cells) => {
    for (let index = 0; index < conditions.length; index++) if (!conditions[index]!(cells)) return false;
    return true;
  };
}

function choice<C extends Cells>(condition: Compiled<C>, then: Holds<C>, otherwise: Holds<C>): Holds<C> {
  return (cells) => {
    const value = condition(cells);
    if (isTrue(value)) return then(cells);
    return isFalse(value) && otherwise(cells);
  };
}
