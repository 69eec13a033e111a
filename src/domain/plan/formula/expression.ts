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
  | { readonly kind: "sumSame"; readonly key: string; readonly same: string }
  | { readonly kind: "total"; readonly key: string }
  | { readonly kind: "firstSame"; readonly key: string }
  | { readonly kind: "lookup"; readonly value: Expression; readonly among: List; readonly give: List }
  | { readonly kind: "placeIn"; readonly value: Expression; readonly among: List }
  | { readonly kind: "item"; readonly list: List; readonly place: Expression }
  | { readonly kind: "isThere"; readonly list: List }
  | { readonly kind: "workingDays"; readonly from: Expression; readonly to: Expression };

/**
 * A list of cells outside the table, known by a name of the workbook: it may not be there, and what looks into it goes on.
 * One that belongs to a table has the table's name before its own: "Matriz_grupos".
 */
export interface List {
  readonly name: string;
  readonly ofTable: boolean;
}

export type Operator = "&" | "+" | "-" | "*" | "/" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** Functions of Excel 2010 or older, with their en-US names. */
export type FunctionName =
  | "ABS"
  | "CHAR"
  | "AND"
  | "DAY"
  | "DATE"
  | "EDATE"
  | "EOMONTH"
  | "EXACT"
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
  | "MODE"
  | "MONTH"
  | "N"
  | "NA"
  | "NOT"
  | "OR"
  | "ROUND"
  | "SUBSTITUTE"
  | "SUM"
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
 * The sum of a column of numbers over the rows that have in another column the number that this one has there.
 * `sumSame("pesoDado", "grupo")`.
 */
export const sumSame = (key: string, same: string): Expression => ({ kind: "sumSame", key, same });

/** The sum of a column of numbers over all the rows of the table. `total("leida")`. */
export const total = (key: string): Expression => ({ kind: "total", key });

/**
 * The place in the table, from 1, of the first row that says in a column the text that this one says. It numbers groups by
 * exact comparison: a text may hold * ? ~, which are wildcards for MATCH and SUMIFS, or more than 255 characters.
 */
export const firstSame = (key: string): Expression => ({ kind: "firstSame", key });

/** What a list has where another has a value; "" where nobody has it, or there are no such lists. */
export const lookup = (value: Expression, among: List, give: List): Expression => ({
  kind: "lookup",
  value,
  among,
  give,
});

/** Where a list has a value, from 1; "" where nobody has it, the value is blank, or there is no such list. */
export const placeIn = (value: Expression, among: List): Expression => ({ kind: "placeIn", value, among });

/** What a list has at a place, from 1. `item(FECHAS, 3)`. */
export const item = (list: List, place: Operand): Expression => ({
  kind: "item",
  list,
  place: expressionOf(place),
});

export const isThere = (list: List): Expression => ({ kind: "isThere", list });

/** Working days from a day to another, both included, without the holidays of Parámetros. */
export const workingDays = (from: Expression, to: Expression): Expression => ({
  kind: "workingDays",
  from,
  to,
});

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
/** The figure as comparisons see it: what two orders of one sum leave in the tenth decimal decides nothing. */
export const rounded = (operand: Operand) => call("ROUND", call("N", operand), 9);
export const isNumber = (operand: Operand) => call("ISNUMBER", operand);
export const when = (condition: Operand, then: Operand, otherwise: Operand) =>
  call("IF", condition, then, otherwise);

/** What another column of the row shows: a cell that somebody cleared is nothing there too, and not a 0. */
export const shown = (key: string): Expression => when(equal(column(key), ""), "", column(key));

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
