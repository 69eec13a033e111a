import { CellValue, isErrorValue } from "../../base/cell";
import { isDay } from "../../base/date";
import { workingDaysBetween } from "../../base/working-days";
import { Cells, Compiled } from "./compiled";
import { Expression } from "./expression";
import { functions } from "./functions";
import { itemAt, placeOf } from "./places";
import { comparisons, follow, isOnlySpaces, operators, sameAsOneOf, sameTextAs, toNumber } from "./operators";

/**
 * How a column is read, settled once, for cells that know a shorter way than to look its key up in each row: the place of
 * its cell among `values`, which is read without a call, or a function.
 */
export type ColumnReader<C extends Cells> = (key: string) => number | Compiled<C>;

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
      return readAt(reader(expression.key));
    case "name":
      return (cells) => cells.name(expression.name);
    case "sumSame":
      return (cells) => cells.otherRows?.sumSame(expression.key, expression.same) ?? 0;
    case "total":
      return (cells) => cells.otherRows?.total(expression.key) ?? 0;
    case "firstSame":
      return (cells) => cells.otherRows?.firstSame(expression.key) ?? 1;
    case "lookup":
      return found(expression, reader);
    case "placeIn": {
      const sought = compile(expression.value, reader);
      return (cells) => {
        const wanted = sought(cells);
        const place = wanted === "" ? -1 : placeOf(cells.book?.list(expression.among.name), wanted);
        return place < 0 ? "" : place + 1;
      };
    }
    case "item": {
      const at = compile(expression.place, reader);
      return (cells) => itemAt(cells.book?.list(expression.list.name), at(cells));
    }
    case "isThere":
      return (cells) => cells.book?.list(expression.list.name) !== undefined;
    case "workingDays": {
      const [from, to] = [compile(expression.from, reader), compile(expression.to, reader)];
      return (cells) => daysOfWork(from(cells), to(cells), cells.book?.isHoliday ?? noHoliday);
    }
    case "operation": {
      const comparison = comparisonWithKnown(expression, reader);
      if (comparison) return comparison;
      const left = compile(expression.left, reader);
      const right = compile(expression.right, reader);
      const operate = operators[expression.operator];
      return (cells) => operate(left(cells), right(cells));
    }
    case "call": {
      const choices = choicesOf(expression);
      if (choices) return oneOfTexts(choices.texts, sourceOf(choices.operand, reader));
      if (expression.name === "ISNUMBER") return isNumberIn(expression.arguments[0]!, reader);
      return functions[expression.name](expression.arguments.map((each) => compile(each, reader)));
    }
  }
}

const noHoliday = () => false;

/** Excel's NETWORKDAYS: a day that isn't one is its error; backwards it counts below 0. */
function daysOfWork(first: CellValue, last: CellValue, isHoliday: (day: number) => boolean): CellValue {
  const [from, to] = [toNumber(first), toNumber(last)];
  if (typeof from === "string") return from;
  if (typeof to === "string") return to;
  return isDay(from) && isDay(to) ? workingDaysBetween(from, to, isHoliday) : "#NUM!";
}

function found<C extends Cells>(
  { value, among, give }: Extract<Expression, { kind: "lookup" }>,
  reader: ColumnReader<C>,
): Compiled<C> {
  const sought = compile(value, reader);
  return (cells) => {
    const place = placeOf(cells.book?.list(among.name), sought(cells));
    return place < 0 ? "" : (cells.book?.list(give.name)?.[place] ?? "");
  };
}

/** How a column that was placed is read. */
export function readAt<C extends Cells>(place: number | Compiled<C>): Compiled<C> {
  return typeof place === "number" ? (cells) => cells.values![place]! : place;
}

/**
 * Where a value comes from: the cell at a place, or where that is −1 a function. What is asked most (whether a cell has a
 * number, or a known text) looks at the cell itself: of 100,000 rows each call less is felt.
 */
interface Source<C extends Cells> {
  readonly at: number;
  readonly read: Compiled<C>;
}

function sourceOf<C extends Cells>(expression: Expression, reader: ColumnReader<C>): Source<C> {
  const place = expression.kind === "column" ? reader(expression.key) : -1;
  return { at: typeof place === "number" ? place : -1, read: compile(expression, reader) };
}

function isNumberIn<C extends Cells>(operand: Expression, reader: ColumnReader<C>): Compiled<C> {
  if (operand.kind === "call" && operand.name === "FIND") {
    const [part, text] = operand.arguments.map((each) => sourceOf(each, reader)) as [Source<C>, Source<C>];
    return contains(text, part);
  }
  const { at, read } = sourceOf(operand, reader);
  return (cells) => typeof (at < 0 ? read(cells) : cells.values![at]) === "number";
}

/** The place of a text in another is a number where it is there. */
function contains<C extends Cells>(text: Source<C>, part: Source<C>): Compiled<C> {
  const { at, read } = text;
  return (cells) => String(at < 0 ? read(cells) : cells.values![at]).indexOf(String(part.read(cells))) >= 0;
}

/** A comparison with a text or a number that is the same in every row; undefined for any other operation. */
function comparisonWithKnown<C extends Cells>(
  { operator, left, right }: Extract<Expression, { kind: "operation" }>,
  reader: ColumnReader<C>,
): Compiled<C> | undefined {
  const text = textIn(right);
  if (text !== undefined && (operator === "=" || operator === "<>")) {
    return comparedWithText(text, left, operator === "=", reader);
  }
  const number = right.kind === "literal" && typeof right.value === "number" ? right.value : undefined;
  const accepted = comparisons[operator];
  if (number === undefined || accepted === undefined) return undefined;
  const { at, read } = sourceOf(left, reader);
  const compare = operators[operator];
  return (cells) => {
    const value = at < 0 ? read(cells) : cells.values![at]!;
    return typeof value === "number" ? follow(value, number, accepted) : compare(value, number);
  };
}

/** The text that an expression is, whatever the row. */
function textIn(expression: Expression): string | undefined {
  const value = expression.kind === "literal" ? expression.value : undefined;
  return typeof value === "string" && !isErrorValue(value) ? value : undefined;
}

function comparedWithText<C extends Cells>(
  known: string,
  expression: Expression,
  whenSame: boolean,
  reader: ColumnReader<C>,
): Compiled<C> {
  // Whether a cell is blank is what is asked most: nothing has to be trimmed for it.
  const trims = known === "" && expression.kind === "call" && expression.name === "TRIM";
  const { at, read } = sourceOf(trims ? expression.arguments[0]! : expression, reader);
  const isSame = trims ? isOnlySpaces : sameTextAs(known);
  return (cells) => {
    const value = at < 0 ? read(cells) : cells.values![at]!;
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

/** The operand is read once, and only the texts of its length are compared with it. */
function oneOfTexts<C extends Cells>(texts: readonly string[], { at, read }: Source<C>): Compiled<C> {
  const isOneOf = sameAsOneOf(texts);
  return (cells) => {
    const value = at < 0 ? read(cells) : cells.values![at]!;
    if (typeof value !== "string") return false;
    return isErrorValue(value) ? value : isOneOf(value);
  };
}
