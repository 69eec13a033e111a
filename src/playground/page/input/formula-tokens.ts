/** A piece of a formula; the texts of all pieces joined are the formula. */
export interface FormulaToken {
  readonly kind:
    | "text"
    | "sheet"
    | "brackets"
    | "error"
    | "number"
    | "name"
    | "operator"
    | "separator"
    | "open"
    | "close"
    | "openArray"
    | "closeArray"
    | "space";
  readonly text: string;
}

/**
 * In order: the first that matches is taken. A number may have a decimal comma: which commas separate arguments is
 * decided later, when it is known whether the formula is written in Spanish.
 */
const PATTERNS: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["space", /\s+/y],
  ["text", /"(?:[^"]|"")*"/y],
  ["sheet", /'(?:[^']|'')*'/y],
  ["error", /#(?:[¡¿]?[\p{L}0-9/]+[!?]|N\/[AD]\b)/uy],
  ["number", /(?:\d+(?:[.,]\d+)?|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}\d_.$])/uy],
  ["name", /[\p{L}_$][\p{L}\p{N}_.$?]*|\$?\d+(?=[:$]|$)/uy],
  ["operator", /<=|>=|<>|[-+*/^&=<>%:!@#]/y],
  ["separator", /[;,\\]/y],
  ["open", /\(/y],
  ["close", /\)/y],
  ["openArray", /\{/y],
  ["closeArray", /\}/y],
];

/**
 * Cuts a formula (without its "=") into pieces.
 * @returns null where a character fits nowhere, or a quote or bracket is left open
 */
export function tokenizeFormula(body: string): FormulaToken[] | null {
  const tokens: FormulaToken[] = [];
  let position = 0;
  while (position < body.length) {
    const token = body[position] === "[" ? bracketsAt(body, position) : patternAt(body, position);
    if (token === null) return null;
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

function patternAt(body: string, position: number): FormulaToken | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = position;
    const match = pattern.exec(body);
    if (match !== null) return { kind, text: match[0] };
  }
  return null;
}

/** Brackets of a table reference nest: [[#This Row],[Meta]]. */
function bracketsAt(body: string, position: number): FormulaToken | null {
  let depth = 0;
  for (let index = position; index < body.length; index++) {
    if (body[index] === "[") depth++;
    if (body[index] === "]" && --depth === 0)
      return { kind: "brackets", text: body.slice(position, index + 1) };
  }
  return null;
}
