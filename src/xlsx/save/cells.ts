import type { Cell } from "hucre";
import { areaName } from "../a1";
import { formulaToFile } from "../formulas/file-form";
import { hideMark, markError } from "../patch/formula-errors";
import { lineBreaks } from "../line-breaks";
import type { CellData, CellScalar, SheetData } from "../workbook-data";
import { protectEscapes } from "../xml/escape";
import type { StyleWriter } from "./styles";

/** Errors that every Excel knows; a newer one is saved as #VALUE!. */
const ERRORS = new Set([
  "#VALUE!",
  "#REF!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#DIV/0!",
  "#NUM!",
  "#SPILL!",
  "#CALC!",
]);

/** Excel's limit for the text of a cell. */
const MAX_TEXT = 32_767;

export function writeCells(cells: SheetData["cells"], styles: StyleWriter): Map<string, Partial<Cell>> {
  const written = new Map<string, Partial<Cell>>();
  for (const [key, cell] of cells) written.set(key, writeCell(cell, styles));
  return written;
}

function writeCell(cell: CellData, styles: StyleWriter): Partial<Cell> {
  const style = styles.cell(cell.style, needsQuotePrefix(cell));
  return {
    ...(cell.formula === undefined ? constant(cell) : formula(cell)),
    ...(style && { style }),
    ...(cell.hyperlink && { hyperlink: hyperlink(cell.hyperlink) }),
    ...(cell.note && { comment: { ...cell.note, text: lineBreaks(cell.note.text) } }),
  };
}

function constant({ value, error }: CellData): Partial<Cell> {
  if (typeof value !== "string") return { value: finite(value) };
  if (error) return { value: ERRORS.has(value) ? value : "#VALUE!" };
  const text = protectEscapes(lineBreaks(value).slice(0, MAX_TEXT));
  // hucre writes a text that reads like an error as the error; as rich text it stays a text.
  return text.startsWith("#") ? { value: text, richText: [{ text }] } : { value: text };
}

function formula({ value, formula: source = "", error, array }: CellData): Partial<Cell> {
  const result =
    typeof value === "string"
      ? error
        ? markError(value)
        : hideMark(protectEscapes(lineBreaks(value)))
      : finite(value);
  return {
    formula: formulaToFile(lineBreaks(source)),
    formulaResult: result,
    ...(array && { formulaType: "array", formulaRef: areaName(array.area), formulaDynamic: array.dynamic }),
  };
}

/** The file has no way to write NaN or infinity. */
function finite(value: CellScalar): CellScalar {
  return typeof value === "number" && !Number.isFinite(value) ? null : value;
}

/** Text that Excel would take for a formula if someone opened its cell and pressed Enter. */
function needsQuotePrefix({ value, formula: source, error }: CellData): boolean {
  return typeof value === "string" && source === undefined && !error && /^[=+\-@']/.test(value);
}

function hyperlink(address: string): NonNullable<Cell["hyperlink"]> {
  return address.startsWith("#") ? { target: "", location: address.slice(1) } : { target: address };
}
