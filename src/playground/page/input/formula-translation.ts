import { englishFunction, spanishFunction } from "./function-names";
import { looksLikeFormula } from "./formula-grammar";
import { type FormulaToken, tokenizeFormula } from "./formula-tokens";

const ERRORS: Readonly<Record<string, string>> = {
  "#¡REF!": "#REF!",
  "#¿NOMBRE?": "#NAME?",
  "#N/D": "#N/A",
  "#¡DIV/0!": "#DIV/0!",
  "#¡VALOR!": "#VALUE!",
  "#¡NUM!": "#NUM!",
  "#¡NULO!": "#NULL!",
};
const CONSTANTS: Readonly<Record<string, string>> = { VERDADERO: "TRUE", FALSO: "FALSE" };
const TABLE_PARTS: readonly (readonly [RegExp, string, string])[] = [
  [/#(?:esta fila|this row)/giu, "#This Row", "#Esta fila"],
  [/#(?:encabezados|headers)/giu, "#Headers", "#Encabezados"],
  [/#(?:datos|data)/giu, "#Data", "#Datos"],
  [/#(?:totales|totals)/giu, "#Totals", "#Totales"],
  [/#(?:todo|all)\b/giu, "#All", "#Todo"],
];

/**
 * A formula as typed in Excel in Spanish, put in the names and signs that the API and the file use. A formula typed in
 * English passes unchanged: it is Spanish if it separates arguments with ";" or calls a function by its Spanish name.
 * @param text with its "="
 * @param tableName of the table that the cell is in, for references such as `[@Meta]`
 * @returns null when the text is no formula, whatever it starts with
 * @example toEnglishFormula("=SUMA(A1;1,5)") // "=SUM(A1,1.5)"
 */
export function toEnglishFormula(text: string, tableName?: string): string | null {
  if (!text.startsWith("=")) return null;
  const tokens = tokenizeFormula(text.slice(1).trim());
  if (tokens === null || !looksLikeFormula(tokens)) return null;
  const spanish = isSpanish(tokens);
  const pieces = (spanish ? tokens : tokens.flatMap(splitAtComma)).map((token, index, all) =>
    englishPiece(token, all, index, spanish, tableName),
  );
  return `=${pieces.join("")}${")".repeat(unclosed(tokens))}`;
}

/**
 * A formula as Excel in Spanish shows it.
 * @param formula en-US, with its "="
 * @example toSpanishFormula("=IF(A1>0.5,1,2)") // "=SI(A1>0,5;1;2)"
 */
export function toSpanishFormula(formula: string): string {
  const tokens = tokenizeFormula(formula.slice(1))?.flatMap(splitAtComma);
  if (tokens === undefined) return formula;
  let arrays = 0;
  const pieces = tokens.map((token, index) => {
    if (token.kind === "openArray") arrays++;
    if (token.kind === "closeArray") arrays--;
    if (token.kind === "separator" && token.text === ",") return arrays > 0 ? "\\" : ";";
    if (token.kind === "number") return token.text.replace(".", ",");
    if (token.kind === "name")
      return isCall(tokens, index) ? spanishFunction(token.text) : spanishConstant(token.text);
    if (token.kind === "brackets") return tableParts(token.text, 2).replace(/\],\[/g, "];[");
    if (token.kind === "error") return spanishError(token.text);
    return token.text;
  });
  return `=${pieces.join("")}`;
}

/** In braces ";" separates rows in both languages; "\" separates columns in Spanish only. */
function isSpanish(tokens: readonly FormulaToken[]): boolean {
  let arrays = 0;
  return (
    tokens.some((token, index) => {
      if (token.kind === "openArray") arrays++;
      if (token.kind === "closeArray") arrays--;
      if (token.kind === "separator") return token.text === (arrays > 0 ? "\\" : ";");
      return token.kind === "name" && isCall(tokens, index) && englishFunction(token.text) !== undefined;
    }) || isDecimalOutsideCalls(tokens)
  );
}

/** `=1,5*2`: a comma where nothing takes arguments can only be decimal. */
function isDecimalOutsideCalls(tokens: readonly FormulaToken[]): boolean {
  return (
    tokens.some((token) => token.kind === "number" && token.text.includes(",")) &&
    !tokens.some((token) => token.kind === "open" || token.kind === "openArray")
  );
}

/** In English a number ends at the comma: "1,5" is 1 and 5. */
function splitAtComma(token: FormulaToken): FormulaToken[] {
  if (token.kind !== "number" || !token.text.includes(",")) return [token];
  const [before = "", after = ""] = token.text.split(",");
  const parts: FormulaToken[] = [{ kind: "separator", text: "," }];
  if (before !== "") parts.unshift({ kind: "number", text: before });
  if (after !== "") parts.push({ kind: "number", text: after });
  return parts;
}

function englishPiece(
  token: FormulaToken,
  tokens: readonly FormulaToken[],
  index: number,
  spanish: boolean,
  tableName: string | undefined,
): string {
  switch (token.kind) {
    case "number":
      return spanish ? token.text.replace(",", ".") : token.text;
    case "separator":
      return separatorIn(tokens, index, spanish);
    case "name":
      return isCall(tokens, index)
        ? (englishFunction(token.text) ?? token.text.toUpperCase())
        : constant(token.text);
    case "error":
      return ERRORS[token.text.toUpperCase()] ?? token.text.toUpperCase();
    case "brackets":
      return tableReference(token.text, tokens[index - 1]?.kind === "name" ? undefined : tableName);
    default:
      return token.text;
  }
}

function separatorIn(tokens: readonly FormulaToken[], index: number, spanish: boolean): string {
  const text = tokens[index]!.text;
  if (!spanish) return text;
  const opened = tokens.slice(0, index).filter((token) => token.kind === "openArray").length;
  const closed = tokens.slice(0, index).filter((token) => token.kind === "closeArray").length;
  return opened > closed && text === ";" ? ";" : ",";
}

const constant = (name: string): string => CONSTANTS[name.toUpperCase()] ?? name;

/** `[@Meta]` → `[[#This Row],[Meta]]`, with the table's name when none is written. */
function tableReference(brackets: string, tableName: string | undefined): string {
  const row = /^\[@(?:\[([^\]]+)\]|([^[\]]+))\]$/.exec(brackets);
  const column = row?.[1] ?? row?.[2];
  const reference =
    column === undefined ? tableParts(brackets, 1).replace(/\];\[/g, "],[") : `[[#This Row],[${column}]]`;
  return `${column === undefined ? "" : (tableName ?? "")}${reference}`;
}

function tableParts(brackets: string, language: 1 | 2): string {
  return TABLE_PARTS.reduce((text, part) => text.replace(part[0], part[language]), brackets);
}

function spanishConstant(name: string): string {
  return Object.keys(CONSTANTS).find((key) => CONSTANTS[key] === name.toUpperCase()) ?? name;
}

function spanishError(text: string): string {
  return Object.keys(ERRORS).find((key) => ERRORS[key] === text) ?? text;
}

const isCall = (tokens: readonly FormulaToken[], index: number): boolean =>
  tokens[index + 1]?.kind === "open";

function unclosed(tokens: readonly FormulaToken[]): number {
  return tokens.reduce(
    (depth, token) => depth + (token.kind === "open" ? 1 : token.kind === "close" ? -1 : 0),
    0,
  );
}
