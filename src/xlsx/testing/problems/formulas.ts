import { tokens } from "../../formulas/tokens";

const OPERATORS = /^[\s()+\-*/^&=<>,:{};%#@.]$/;

/** Why a formula of the file would not parse, as far as quotes, brackets and sheets go. */
export function formulaProblem(formula: string, sheetNames: readonly string[]): string | undefined {
  let depth = 0;
  for (const { kind, source } of tokens(formula)) {
    if (source === "(") depth++;
    if (source === ")" && --depth < 0) return "closes what is not open";
    if (kind === "sheet" && !source.endsWith("!")) return `an apostrophe out of place: ${source}`;
    if ((kind === "sheet" || kind === "name") && source.endsWith("!")) {
      const name = source
        .slice(0, -1)
        .replace(/^'([\s\S]*)'$/, "$1")
        .replaceAll("''", "'");
      if (!sheetNames.includes(name)) return `no sheet ${name}`;
    }
    if (kind === "bracket" && !source.endsWith("]")) return "a bracket that stays open";
    if (kind === "other" && !OPERATORS.test(source)) return `out of place: ${source}`;
  }
  if (formula.startsWith("=")) return "begins with =";
  return depth === 0 ? undefined : "a parenthesis that stays open";
}
