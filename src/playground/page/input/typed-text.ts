import { parseDateText } from "./date-text";
import { toEnglishFormula } from "./formula-translation";
import { parseNumberText } from "./number-text";

/** What a text typed or pasted into a cell means. */
export type TypedValue =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "formula"; readonly formula: string }
  /** `numberFormat` only where the cell's own format should give way to it. */
  | { readonly kind: "number"; readonly value: number; readonly numberFormat?: string };

/** Of the cell that receives the text. */
export interface CellContext {
  readonly numberFormat: string;
  /** The table the cell is in, if any. */
  readonly tableName?: string;
  readonly currentYear: number;
}

/**
 * Reads what a person typed as Excel set to Spanish (Colombia) would, with one difference: a text that begins with
 * "=", "-", "+" or "@" and is no formula nor number stays text instead of an error, for plans are full of such texts.
 * @example interpretTyped("=SUMA(A1;B1)", context) // { kind: "formula", formula: "=SUM(A1,B1)" }
 */
export function interpretTyped(typed: string, context: CellContext): TypedValue {
  if (typed === "") return { kind: "blank" };
  if (typed.startsWith("'")) return { kind: "text", text: typed.slice(1) };
  if (context.numberFormat === "@") return { kind: "text", text: typed };
  const formula = toEnglishFormula(typed, context.tableName);
  if (formula !== null) return { kind: "formula", formula };
  if (/^(verdadero|true)$/i.test(typed)) return { kind: "boolean", value: true };
  if (/^(falso|false)$/i.test(typed)) return { kind: "boolean", value: false };
  const number = parseNumberText(typed) ?? parseDateText(typed, context.currentYear);
  if (number === null) return { kind: "text", text: typed };
  const isPlain = number.numberFormat === undefined;
  if (isPlain && context.numberFormat.includes("%")) {
    return { kind: "number", value: percentEntry(number.value) };
  }
  return { kind: "number", value: number.value, ...formatFor(number.numberFormat, context.numberFormat) };
}

/** In a cell shown as a percentage, Excel takes 80 as 80 % and 0,8 as 80 % too. */
function percentEntry(value: number): number {
  return Math.abs(value) >= 1 ? value / 100 : value;
}

function formatFor(typed: string | undefined, ofCell: string): { numberFormat?: string } {
  const hasOwn = ofCell !== "" && ofCell !== "General";
  return typed === undefined || hasOwn ? {} : { numberFormat: typed };
}
