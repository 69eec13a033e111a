import { FESTIVOS } from "./festivos";
import { CellValue } from "../../base/cell";
import { Expression, List, Operator } from "./expression";

/** How a place writes its references: a table's row, or the cells of a conditional format. */
export interface References {
  /** `column("avance")` → "Matriz[[#This Row],[Avance]]", or "$M14". */
  readonly column: (key: string) => string;
  /** All the cells of a column: "Matriz[Peso]". */
  readonly wholeColumn: (key: string) => string;
  /** The name of a list of cells outside the table; absent where formulas look into none. */
  readonly list?: (list: List) => string;
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
    case "sumSame": {
      const { key, same } = expression;
      return `SUMIFS(${references.wholeColumn(key)},${references.wholeColumn(same)},${references.column(same)})`;
    }
    case "total":
      return `SUM(${references.wholeColumn(expression.key)})`;
    case "firstSame": {
      const { key } = expression;
      return `MATCH(TRUE,INDEX(${references.wholeColumn(key)}=${references.column(key)},0),0)`;
    }
    case "lookup": {
      const value = print(expression.value, references);
      const among = listName(expression.among, references);
      const place = `MATCH(${value},${among},0)`;
      // What MATCH finds is compared again: a text with * or ? would find another.
      const found = `IF(INDEX(${among},${place})=${value},INDEX(${listName(expression.give, references)},${place}),"")`;
      return `IFERROR(${found},"")`;
    }
    case "placeIn": {
      const value = print(expression.value, references);
      const among = listName(expression.among, references);
      const place = `MATCH(${value},${among},0)`;
      // A blank is in no list, and what MATCH finds is compared again, as above.
      return `IFERROR(IF(${value}="","",IF(INDEX(${among},${place})=${value},${place},"")),"")`;
    }
    case "item":
      return `INDEX(${listName(expression.list, references)},${print(expression.place, references)})`;
    case "isThere":
      return `NOT(ISERROR(ROWS(${listName(expression.list, references)})))`;
    case "workingDays":
      return `NETWORKDAYS(${print(expression.from, references)},${print(expression.to, references)},${FESTIVOS})`;
    case "operation": {
      const strength = STRENGTH[expression.operator];
      // The right side needs its parentheses also at the same strength: a-(b-c).
      const left = printOperand(expression.left, strength, references);
      const right = printOperand(expression.right, strength + 1, references);
      return left + expression.operator + right;
    }
  }
}

function listName(list: List, { list: nameOf }: References): string {
  if (!nameOf) throw new Error(`Nothing here looks into the list ${list.name}`);
  return nameOf(list);
}

function printOperand(expression: Expression, strength: number, references: References): string {
  const text = print(expression, references);
  return expression.kind === "operation" && STRENGTH[expression.operator] < strength ? `(${text})` : text;
}
