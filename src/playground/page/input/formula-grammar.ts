import type { FormulaToken } from "./formula-tokens";

/** Whether a token can begin a value: what follows an operator, a separator or an opening parenthesis. */
const BEGINS_VALUE = new Set<FormulaToken["kind"]>([
  "text",
  "sheet",
  "brackets",
  "error",
  "number",
  "name",
  "open",
  "openArray",
]);
const ENDS_VALUE = new Set<FormulaToken["kind"]>([
  "text",
  "brackets",
  "error",
  "number",
  "name",
  "close",
  "closeArray",
]);

/**
 * Whether the pieces can be a formula: values joined by operators, nothing left over. It is what tells
 * `=A1+B1` from a line of text that a person began with "=", such as `= ver el acta 3`.
 * Missing closing parentheses are forgiven, as in Excel.
 */
export function looksLikeFormula(tokens: readonly FormulaToken[]): boolean {
  let depth = 0;
  let previous: FormulaToken | undefined;
  let spaced = false;
  for (const token of tokens) {
    if (token.kind === "space") {
      spaced = true;
      continue;
    }
    if (token.kind === "open" || token.kind === "openArray") depth++;
    if ((token.kind === "close" || token.kind === "closeArray") && --depth < 0) return false;
    if (!canFollow(previous, token, spaced)) return false;
    previous = token;
    spaced = false;
  }
  return previous !== undefined && (ENDS_VALUE.has(previous.kind) || isPostfix(previous));
}

function canFollow(previous: FormulaToken | undefined, token: FormulaToken, spaced: boolean): boolean {
  const afterValue = previous !== undefined && (ENDS_VALUE.has(previous.kind) || isPostfix(previous));
  if (BEGINS_VALUE.has(token.kind)) {
    if (!afterValue) return true;
    // Beside a name without a space: a call, a table's column, a sheet's name before its "!".
    if (!spaced && previous.kind === "name") return token.kind === "open" || token.kind === "brackets";
    // Two ranges with a space between them are their intersection.
    return spaced && isReference(previous) && isReference(token);
  }
  if (token.kind === "operator") return afterValue || isPrefix(token) || previous?.kind === "sheet";
  // An argument may be left out: IF(A1;;2).
  if (token.kind === "separator")
    return afterValue || previous?.kind === "separator" || previous?.kind === "open";
  if (token.kind === "close")
    return afterValue || previous?.kind === "separator" || previous?.kind === "open";
  return afterValue;
}

const isPrefix = (token: FormulaToken): boolean =>
  token.text === "-" || token.text === "+" || token.text === "@";
const isPostfix = (token: FormulaToken): boolean =>
  token.kind === "operator" && (token.text === "%" || token.text === "#");
const isReference = (token: FormulaToken): boolean => /^\$?[A-Za-z]{1,3}\$?\d+$/.test(token.text);
