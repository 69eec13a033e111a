import { tokens } from "../../../xlsx/formulas/tokens";

/**
 * Whether a file's formula takes, of a range, the cell in its own row or column: `=B1:D1` in an ordinary cell. Excel shows it
 * as `=@B1:D1`; an engine that fills the cells beside it would find them taken.
 * @example intersects("=Ficha!B1:D1*2") // true
 * @example intersects("=SUM(B1:D1)") // false: the function takes the whole range
 */
export function intersects(formula: string): boolean {
  if (!/[:[]/.test(formula)) return false;
  const pieces = tokens(formula);
  /** For each open parenthesis, whether it is a function's. */
  const open: boolean[] = [];
  return pieces.some(({ kind, source }, index) => {
    if (source === "(") open.push(pieces[index - 1]?.kind === "function");
    else if (source === ")") open.pop();
    if (open.includes(true)) return false;
    return (
      kind === "columns" ||
      kind === "rows" ||
      (kind === "bracket" && !/^\[@|#This Row/i.test(source)) ||
      (source === ":" && pieces[index - 1]?.kind === "cell" && pieces[index + 1]?.kind === "cell")
    );
  });
}
