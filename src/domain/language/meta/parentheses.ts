import { Token } from "../phrase";

/**
 * The index of the parenthesis that closes one that breaks a total down, as in «2 informes (uno por semestre)»; null where
 * none opens here or it has no number of its own.
 */
export function breakdownEnd(tokens: readonly Token[], open: number, to: number): number | null {
  if (tokens[open]!.text !== "(") return null;
  let numbers = false;
  for (let index = open + 1; index < to; index++) {
    if (tokens[index]!.kind === "number") numbers = true;
    if (tokens[index]!.text === ")") return numbers ? index : null;
  }
  return null;
}
