/** A piece of an en-US formula. Only what must be told apart: where a reference or a function's name may stand. */
export interface Token {
  readonly kind:
    | "text"
    | "error"
    | "sheet"
    | "bracket"
    | "columns"
    | "rows"
    | "cell"
    | "function"
    | "name"
    | "number"
    | "other";
  readonly source: string;
}

const KINDS: readonly [Exclude<Token["kind"], "bracket">, RegExp][] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["error", /#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NULL!|NUM!|SPILL!|CALC!)/iy],
  ["sheet", /'(?:[^']|'')*'!?/y],
  ["columns", /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\w.(!])/iy],
  ["rows", /\$?\d{1,7}:\$?\d{1,7}(?![\w.])/y],
  ["cell", /\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\w.(!\u0080-\uFFFF])/iy],
  ["function", /[A-Z_\\\u0080-\uFFFF][\w.\u0080-\uFFFF]*(?=\()/iy],
  ["name", /[A-Z_\\\u0080-\uFFFF][\w.?\\\u0080-\uFFFF]*!?/iy],
  ["number", /\d+(?:\.\d*)?(?:E[+-]?\d+)?/iy],
];

/**
 * Cuts a formula (with or without "=") into pieces that join back to exactly it.
 *
 * @example tokens("SUM(A1)").map((t) => t.kind) // ["function", "other", "cell", "other"]
 */
export function tokens(formula: string): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token =
      formula[at] === "["
        ? bracket(formula, at)
        : (match(formula, at) ?? { kind: "other" as const, source: formula[at]! });
    result.push(token);
    at += token.source.length;
  }
  return result;
}

function match(formula: string, at: number): Token | undefined {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found) return { kind, source: found[0] };
  }
  return undefined;
}

/** A structured reference's brackets nest, and an apostrophe escapes the character after it. */
function bracket(formula: string, start: number): Token {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0)
      return { kind: "bracket", source: formula.slice(start, at + 1) };
  }
  return { kind: "bracket", source: formula.slice(start) };
}
