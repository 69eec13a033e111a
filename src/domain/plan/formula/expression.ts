import { CellValue } from "../../base/cell";

/**
 * A formula as data. It is written once and read in two ways: `compile` computes it for the pane, `print` writes it
 * for the sheet. So the figure that a person sees in the pane and the one that the workbook computes by itself, where
 * the add-in is not installed, cannot drift apart.
 */
export type Expression =
  | { readonly kind: "literal"; readonly value: CellValue }
  | { readonly kind: "column"; readonly key: string }
  | { readonly kind: "name"; readonly name: string }
  | {
      readonly kind: "operation";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "call"; readonly name: FunctionName; readonly arguments: readonly Expression[] }
  | { readonly kind: "countNumbers"; readonly key: string; readonly same?: string };

export type Operator = "&" | "+" | "-" | "*" | "/" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** Functions of Excel 2010 or older, with their en-US names. */
export type FunctionName =
  | "ABS"
  | "AND"
  | "DAY"
  | "DATE"
  | "EOMONTH"
  | "FIND"
  | "IF"
  | "IFERROR"
  | "INT"
  | "ISERROR"
  | "ISNUMBER"
  | "ISTEXT"
  | "LEFT"
  | "LEN"
  | "LOWER"
  | "MAX"
  | "MIN"
  | "MONTH"
  | "N"
  | "NOT"
  | "OR"
  | "ROUND"
  | "TRIM"
  | "YEAR";

/** What builders take: an expression, or a value that stands for itself. */
export type Operand = Expression | CellValue;

function expressionOf(operand: Operand): Expression {
  return typeof operand === "object" ? operand : { kind: "literal", value: operand };
}

/** The cell of the same row in a column of the table. `column("avance")`. */
export const column = (key: string): Expression => ({ kind: "column", key });

/**
 * How many rows of the table have a number in a column; with `same`, only among the rows that say the same as this one
 * there. `countNumbers("peso", "accion")`.
 */
export const countNumbers = (key: string, same?: string): Expression => ({ kind: "countNumbers", key, same });

/** A named cell of the workbook. `name("fecha_corte")`. */
export const name = (cellName: string): Expression => ({ kind: "name", name: cellName });

const operation =
  (operator: Operator) =>
  (left: Operand, right: Operand): Expression => ({
    kind: "operation",
    operator,
    left: expressionOf(left),
    right: expressionOf(right),
  });

export const plus = operation("+");
export const minus = operation("-");
export const times = operation("*");
export const over = operation("/");
export const joined = operation("&");
export const equal = operation("=");
export const different = operation("<>");
export const less = operation("<");
export const atMost = operation("<=");
export const greater = operation(">");
export const atLeast = operation(">=");

/** A call of a function of Excel. `call("IF", equal(column("por"), ""), 1, 2)`. */
export function call(functionName: FunctionName, ...operands: readonly Operand[]): Expression {
  return { kind: "call", name: functionName, arguments: operands.map(expressionOf) };
}

export const and = (...operands: readonly Operand[]) => call("AND", ...operands);
export const or = (...operands: readonly Operand[]) => call("OR", ...operands);
export const not = (operand: Operand) => call("NOT", operand);
export const isNumber = (operand: Operand) => call("ISNUMBER", operand);
export const when = (condition: Operand, then: Operand, otherwise: Operand) =>
  call("IF", condition, then, otherwise);

/** The first case whose condition holds, else the last operand: nested IFs, written flat. */
export function firstOf(
  cases: readonly (readonly [condition: Operand, result: Operand])[],
  otherwise: Operand,
): Expression {
  return cases.reduceRight<Expression>(
    (rest, [condition, result]) => when(condition, result, rest),
    expressionOf(otherwise),
  );
}

/** Whether the text is one of some. Excel compares without regard to case. */
export const oneOf = (operand: Operand, values: readonly CellValue[]): Expression =>
  values.length === 1 ? equal(operand, values[0]!) : or(...values.map((value) => equal(operand, value)));
