import type { Area } from "../../xlsx/workbook-data";
import { formatArea, parseAddress, SHEET_COLUMNS, SHEET_ROWS, unquoteSheet } from "../model/address/address";
import { type Shift, shiftArea } from "./shift";

/** Texts and structured references: nothing in them is an address. */
const OPAQUE = /("(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\])/;
const REFERENCE =
  /(?<![\p{L}\p{N}_.$\\])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/**
 * A formula after cells moved: each reference follows its cells, and becomes #REF! if they went away.
 *
 * @param formula With "=" or without.
 * @param own The sheet of the formula.
 * @param moved The sheet whose cells moved.
 * @example shiftFormula("=B2+Otra!B2", "Hoja1", "Hoja1", { axis: "row", at: 0, by: 1 }) // "=B3+Otra!B2"
 */
export function shiftFormula(formula: string, own: string, moved: string, shift: Shift): string {
  return formula
    .split(OPAQUE)
    .map((part, index) => (index % 2 === 1 ? part : shiftReferences(part, own, moved, shift)))
    .join("");
}

function shiftReferences(text: string, own: string, moved: string, shift: Shift): string {
  return text.replace(REFERENCE, (whole, prefix: string | undefined, address: string) => {
    const sheet = prefix === undefined ? own : unquoteSheet(prefix.slice(0, -1));
    if (sheet.toLowerCase() !== moved.toLowerCase()) return whole;
    const area = areaOf(address);
    const shifted = area && shiftArea(area, shift);
    if (!area || shifted === area) return whole;
    if (!shifted) return `${prefix ?? ""}#REF!`;
    return `${prefix ?? ""}${withDollars(limited(shifted), address)}`;
  });
}

function areaOf(address: string): Area | undefined {
  try {
    return parseAddress(address).area;
  } catch {
    // A name such as ABC1234567890, or outside the sheet.
    return undefined;
  }
}

/** Whole columns and rows stay whole. */
function limited(area: Area): Area {
  const row = area.rows >= SHEET_ROWS ? 0 : area.row;
  const column = area.columns >= SHEET_COLUMNS ? 0 : area.column;
  return {
    row,
    column,
    rows: Math.min(area.rows, SHEET_ROWS - row),
    columns: Math.min(area.columns, SHEET_COLUMNS - column),
  };
}

/** The address of the area with "$" where the old one had it. */
function withDollars(area: Area, old: string): string {
  const parts = formatArea(area).split(":");
  const oldParts = old.split(":");
  return oldParts
    .map((part, index) => {
      const [, fixColumn = "", , fixRow = ""] = /^(\$?)([A-Za-z]*)(\$?)\d*$/.exec(part) ?? [];
      const [, column = "", row = ""] = /^([A-Z]*)(\d*)$/.exec(parts[index] ?? parts[0]!) ?? [];
      if (column === "") return `${fixColumn || fixRow}${row}`;
      return `${fixColumn}${column}${row === "" ? "" : fixRow}${row}`;
    })
    .join(":");
}
