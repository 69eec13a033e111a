import { CellValue } from "../../base/cell";
import { compile } from "./compile";
import { Expression, FunctionName } from "./expression";
import { KIND, Kind } from "./kinds";

/** What is known of a cell in some rows: its kind, or what it says. */
export type Fact = { readonly kind: Kind } | { readonly value: CellValue };

type Call = Extract<Expression, { kind: "call" }>;
type Simplify = (expression: Expression) => Expression;

export interface Simplifier {
  /** The same value in those rows, with less to compute. */
  readonly value: Simplify;
  /**
   * What remains to be asked of a condition: of most, nothing, and then it is the literal FALSE or TRUE. It is TRUE in the
   * same rows as the condition; where that is not TRUE it may be FALSE for an error.
   */
  readonly condition: Simplify;
}

/**
 * Simplifies expressions for the rows of which something is known, by the keys of their columns.
 *
 * @example
 * const ofTexts = simplifierFor(new Map([["peso", { kind: KIND.text }]]));
 * ofTexts.condition(and(isNumber(column("peso")), less(column("peso"), 0))) // the literal FALSE
 */
export function simplifierFor(facts: ReadonlyMap<string, Fact>): Simplifier {
  // Once each: expressions share their parts, and are recognised by them.
  const known = new Map<Expression, Expression>();

  function value(expression: Expression): Expression {
    const simple = known.get(expression) ?? simplified(expression);
    known.set(expression, simple);
    return simple;
  }

  function simplified(expression: Expression): Expression {
    if (expression.kind === "column") return literalOf(facts.get(expression.key)) ?? expression;
    const answer = answerOf(expression, facts);
    if (answer) return answer;
    if (expression.kind === "operation") {
      const [left, right] = [value(expression.left), value(expression.right)];
      return computed({ ...expression, left, right }, [left, right]);
    }
    if (expression.kind !== "call") return expression;
    if (expression.name === "IF") return choice(expression, value);
    const operands = expression.arguments.map(value);
    const call = { ...expression, arguments: operands };
    return expression.name === "AND" || expression.name === "OR" ? junction(call) : computed(call, operands);
  }

  function choice({ arguments: [asked, then, otherwise], ...call }: Call, branch: Simplify): Expression {
    const settled = value(asked!);
    if (isLiteral(settled, true)) return branch(then!);
    if (isLiteral(settled, false)) return branch(otherwise!);
    return { ...call, arguments: [settled, branch(then!), branch(otherwise!)] };
  }

  function condition(expression: Expression): Expression {
    if (expression.kind !== "call") return value(expression);
    if (expression.name === "AND") {
      const asked = expression.arguments.map(condition).filter((each) => !isLiteral(each, true));
      if (asked.some((each) => isLiteral(each, false))) return FALSE;
      return asked.length > 1 ? { ...expression, arguments: asked } : (asked[0] ?? TRUE);
    }
    if (expression.name !== "IF") return value(expression);
    const simple = choice(expression, condition);
    const isNever =
      simple.kind === "call" && simple.arguments.slice(1).every((each) => isLiteral(each, false));
    return isNever && simple.name === "IF" ? FALSE : simple;
  }

  return { value, condition };
}

const FALSE: Expression = { kind: "literal", value: false };
const TRUE: Expression = { kind: "literal", value: true };

const isLiteral = (each: Expression, value?: CellValue) =>
  each.kind === "literal" && (value === undefined || each.value === value);

/** A cell that is known to the letter. */
function literalOf(fact: Fact | undefined): Expression | undefined {
  if (!fact) return undefined;
  if ("value" in fact) return { kind: "literal", value: fact.value };
  return fact.kind === KIND.blank ? { kind: "literal", value: "" } : undefined;
}

/** What is asked of a cell that holds a number, or a text that is neither white space nor an error. */
function answerOf(expression: Expression, facts: ReadonlyMap<string, Fact>): Expression | undefined {
  const factOf = (each: Expression) => (each.kind === "column" ? facts.get(each.key) : undefined);
  if (expression.kind === "operation") {
    const { operator, left, right } = expression;
    const fact = factOf(left.kind === "call" && left.name === "TRIM" ? left.arguments[0]! : left);
    if (!isFilled(fact) || !isLiteral(right, "")) return undefined;
    return operator === "=" ? FALSE : operator === "<>" ? TRUE : undefined;
  }
  if (expression.kind !== "call") return undefined;
  const cell = expression.arguments[0]!;
  const fact = factOf(cell);
  if (!isFilled(fact)) return undefined;
  const isNumber = fact.kind === KIND.number;
  const answers: Partial<Record<FunctionName, Expression>> = {
    ISNUMBER: isNumber ? TRUE : FALSE,
    ISTEXT: isNumber ? FALSE : TRUE,
    ISERROR: FALSE,
    N: isNumber ? cell : { kind: "literal", value: 0 },
  };
  return answers[expression.name];
}

const isFilled = (fact: Fact | undefined): fact is { readonly kind: Kind } =>
  fact !== undefined && "kind" in fact && (fact.kind === KIND.number || fact.kind === KIND.text);

/** An AND or an OR without what says nothing; what would settle it does so where no other operand may be an error. */
function junction(call: Call): Expression {
  const settles = call.name === "OR";
  if (call.arguments.some((each) => isLiteral(each, settles)) && call.arguments.every(cannotFail)) {
    return settles ? TRUE : FALSE;
  }
  const asked = call.arguments.filter((each) => !isLiteral(each, !settles));
  if (asked.length === 0) return settles ? FALSE : TRUE;
  return asked.length === 1 && isTruth(asked[0]!) ? asked[0]! : { ...call, arguments: asked };
}

const TESTS: ReadonlySet<FunctionName> = new Set(["ISNUMBER", "ISTEXT", "ISERROR"]);
const TRUTHS: ReadonlySet<FunctionName> = new Set([...TESTS, "AND", "OR", "NOT"]);
const COMPARISONS: ReadonlySet<string> = new Set(["=", "<>", "<", "<=", ">", ">="]);

const cannotFail = (each: Expression) =>
  each.kind === "call" ? TESTS.has(each.name) : isLiteral(each, true) || isLiteral(each, false);

/** Whether it gives TRUE, FALSE or an error: alone, an AND of it is itself. */
const isTruth = (each: Expression) =>
  each.kind === "call" ? TRUTHS.has(each.name) : each.kind === "operation" && COMPARISONS.has(each.operator);

/** What looks at no cell is computed once and for all. */
function computed(expression: Expression, operands: readonly Expression[]): Expression {
  if (!operands.every((each) => isLiteral(each))) return expression;
  return { kind: "literal", value: compile(expression)(NO_CELLS) };
}

const NO_CELLS = { column: () => "", name: () => "", countNumbers: () => 0 };
