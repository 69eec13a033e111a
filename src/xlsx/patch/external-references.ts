/**
 * hucre 1.0.0 writes no links to other workbooks, and a formula with a `[1]` that leads nowhere makes Excel offer to
 * repair the file. Such a cell keeps its last value and loses its formula when the file is opened.
 */
import { tokens } from "../formulas/tokens";

/** @param formula as in the file, with or without "=". */
export function refersToOtherWorkbook(formula: string): boolean {
  if (!formula.includes("[")) return false;
  return tokens(formula).some(
    ({ kind, source }, index, all) =>
      (kind === "sheet" && /\[\d+\]/.test(source)) ||
      (kind === "bracket" &&
        /^\[[1-9]\d*\]$/.test(source) &&
        (all[index + 1]?.source.endsWith("!") ?? false)),
  );
}
