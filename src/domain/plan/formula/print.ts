import { CellValue } from "../../base/cell";
import { Expression, Operator } from "./expression";

/** How a place writes its references: a table's row, or the cells of a conditional format. */
export interface References {
  /** `column("avance")` → "Matriz[[#This Row],[Avance]]", or "$M14". */
  readonly column: (key: string) => string;
  /** All the cells of a column: "Matriz[Peso]". */
  readonly wholeColumn: (key: string) => string;
}

const STRENGTH: Readonly<Record<Operator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
};

/** A value as a formula writes it: quotes doubled, TRUE and FALSE in English. `printValue('a"b')` is `"a""b"`. */
export function printValue(value: CellValue): string {
  if (typeof value === "string") return `"${value.replace(/"/g, '""')}"`;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

/**
 * An expression as an en-US formula of Excel, without its "=".
 * `print(over(column("avance"), 2), tableReferences("Matriz", matriz))` is "Matriz[[#This Row],[Avance]]/2".
 */
export function print(expression: Expression, references: References): string {
  switch (expression.kind) {
    case "literal":
      return printValue(expression.value);
    case "column":
      return references.column(expression.key);
    case "name":
      return expression.name;
    case "call":
      return `${expression.name}(${expression.arguments.map((argument) => print(argument, references)).join(",")})`;
    case "countNumbers": {
      const counted = references.wholeColumn(expression.key);
      if (!expression.same) return `COUNT(${counted})`;
      // Not COUNTIFS: an acción may hold * ? ~, its wildcards, or more than 255 characters, where it fails.
      const same = `(${references.wholeColumn(expression.same)}=${references.column(expression.same)})`;
      return `SUMPRODUCT(${same}*ISNUMBER(${counted}))`;
    }
    case "operation": {
      const strength = STRENGTH[expression.operator];
      // The right side needs its parentheses also at the same strength: a-(b-c).
      const left = printOperand(expression.left, strength, references);
      const right = printOperand(expression.right, strength + 1, references);
      return left + expression.operator + right;
    }
  }
}

function printOperand(expression: Expression, strength: number, references: References): string {
  const text = print(expression, references);
  return expression.kind === "operation" && STRENGTH[expression.operator] < strength ? `(${text})` : text;
}
