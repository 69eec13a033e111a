import { NEW_FUNCTIONS, NEW_SHEET_FUNCTIONS } from "./new-functions";
import { tokens } from "./tokens";

/**
 * A formula as the file has it: without "=", and functions younger than the format carry `_xlfn.`
 * (without it Excel shows #NAME? until the cell is edited).
 *
 * @example formulaToFile("=IFS(A1,1)") // "_xlfn.IFS(A1,1)"
 */
export function formulaToFile(formula: string): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  return tokens(body)
    .map(({ kind, source }) => (kind === "function" ? prefix(source) + source : source))
    .join("");
}

/** The reverse: with "=" and as people and Office.js write it. */
export function formulaFromFile(formula: string): string {
  return "=" + withoutPrefixes(formula);
}

/** For places that hold a formula without "=" (validations, conditional formats). */
export function withoutPrefixes(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return tokens(formula)
    .map(({ kind, source }) => (kind === "function" ? source.replace(/^_xlfn\.(?:_xlws\.)?/i, "") : source))
    .join("");
}

function prefix(name: string): string {
  const upper = name.toUpperCase();
  if (NEW_SHEET_FUNCTIONS.has(upper)) return "_xlfn._xlws.";
  return NEW_FUNCTIONS.has(upper) ? "_xlfn." : "";
}
