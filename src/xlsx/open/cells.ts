import type { Cell, CellValue, Sheet } from "hucre";
import { parseArea } from "../a1";
import { formulaFromFile } from "../formulas/file-form";
import { isDateFormat } from "../number-formats";
import { refersToOtherWorkbook } from "../patch/external-references";
import { formulaReader } from "../patch/shared-formulas";
import { lineBreaks } from "../line-breaks";
import { DAYS_1904 } from "../serial-dates";
import type { CellData, CellScalar } from "../workbook-data";
import type { StyleReader } from "./styles";

/** The cells of one sheet. Dates of a 1904 workbook come in the 1900 system, like everything here. */
export function readCells(sheet: Sheet, styles: StyleReader, is1904: boolean): Map<string, CellData> {
  const detailed = sheet.cells ?? new Map<string, Cell>();
  const formulaOf = formulaReader(detailed);
  const cells = new Map<string, CellData>();
  for (const [key, cell] of detailed) {
    const data = readCell(cell, styles, formulaOf(key, cell), is1904);
    if (data) cells.set(key, data);
  }
  sheet.rows.forEach((row, rowIndex) =>
    row.forEach((value, columnIndex) => {
      if (value === null) return;
      const key = `${rowIndex},${columnIndex}`;
      if (!detailed.has(key)) cells.set(key, { value: scalar(value) });
    }),
  );
  return cells;
}

function readCell(
  cell: Cell,
  styles: StyleReader,
  fileFormula: string | undefined,
  is1904: boolean,
): CellData | undefined {
  const style = styles.cell(cell.style);
  const formula =
    fileFormula && !refersToOtherWorkbook(fileFormula) ? formulaFromFile(lineBreaks(fileFormula)) : undefined;
  let value = scalar(cell.formulaResult ?? cell.value);
  if (is1904 && typeof value === "number" && isDateFormat(style?.numberFormat ?? "General"))
    value += DAYS_1904;
  const hyperlink =
    cell.hyperlink && (cell.hyperlink.location ? `#${cell.hyperlink.location}` : cell.hyperlink.target);
  const array = formula && cell.formulaType === "array" ? parseArea(cell.formulaRef ?? "") : undefined;
  if (value === null && !formula && !style && !hyperlink && !cell.comment) return undefined;
  return {
    value,
    ...(formula && { formula }),
    ...(cell.type === "error" && { error: true }),
    ...(style && { style }),
    ...(array && { array: { area: array, dynamic: cell.formulaDynamic ?? false } }),
    ...(hyperlink && { hyperlink }),
    ...(cell.comment && { note: note(cell.comment) }),
  };
}

function note({ author, text }: NonNullable<Cell["comment"]>): NonNullable<CellData["note"]> {
  return { ...(author && { author }), text: lineBreaks(text) };
}

/** hucre's type allows Dates; number-formats.ts sees to it that none comes. */
function scalar(value: CellValue): CellScalar {
  if (value instanceof Date) return null;
  return typeof value === "string" ? lineBreaks(value) : value;
}
