import { CellValue, isBlank, isErrorValue } from "../cell/cell";
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
      const known = textIn(expression.right);
      const isEquality = expression.operator === "=" || expression.operator === "<>";
      if (known !== undefined && isEquality) {
        return comparedWith(known, expression.left, expression.operator === "=", reader);
      }
      const left = compile(expression.left, reader);
      const right = compile(expression.right, reader);
      const operate = operators[expression.operator];
      return (cells) => operate(left(cells), right(cells));
    }
    case "call": {
      const choices = choicesOf(expression);
      if (choices) return oneOfTexts(choices.texts, compile(choices.operand, reader));
      return functions[expression.name](expression.arguments.map((each) => compile(each, reader)));
    }
  }
}

/** The text that an expression is, whatever the row. */
function textIn(expression: Expression): string | undefined {
  const value = expression.kind === "literal" ? expression.value : undefined;
  return typeof value === "string" && !isErrorValue(value) ? value : undefined;
}

function comparedWith<C extends Cells>(
  known: string,
  expression: Expression,
  whenSame: boolean,
  reader: ColumnReader<C>,
): Compiled<C> {
  // Whether a cell is blank is what is asked most: nothing has to be trimmed for it.
  const trims = known === "" && expression.kind === "call" && expression.name === "TRIM";
  const operand = compile(trims ? expression.arguments[0]! : expression, reader);
  const isSame = trims ? isBlank : sameTextAs(known);
  return (cells) => {
    const value = operand(cells);
    // A text is never the same as a number, nor as an error.
    if (typeof value !== "string") return !whenSame;
    return isErrorValue(value) ? value : isSame(value) === whenSame;
  };
}

interface Choices {
  readonly operand: Expression;
  readonly texts: readonly string[];
}

/** Of an OR that compares one operand with several texts, as `oneOf` writes it. */
function choicesOf(expression: Expression): Choices | undefined {
  if (expression.kind !== "call" || expression.name !== "OR") return undefined;
  const [first] = expression.arguments;
  if (first?.kind !== "operation") return undefined;
  const texts = expression.arguments.flatMap((each) => {
    const isChoice = each.kind === "operation" && each.operator === "=" && each.left === first.left;
    return (isChoice && textIn(each.right)) || [];
  });
  return texts.length === expression.arguments.length ? { operand: first.left, texts } : undefined;
}

/** The operand is read once, and the first text that it is settles the matter. */
function oneOfTexts<C extends Cells>(texts: readonly string[], operand: Compiled<C>): Compiled<C> {
  const known = texts.map((text) => sameTextAs(text));
  return (cells) => {
    const value = operand(cells);
    if (typeof value !== "string") return false;
    if (isErrorValue(value)) return value;
    for (let index = 0; index < known.length; index++) if (known[index]!(value)) return true;
    return false;
  };
}
