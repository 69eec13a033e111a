import { CellValue } from "../../domain/base/cell";
import { RawTable } from "../../domain/reading/organize";
import { openXlsx } from "../../xlsx";
import type { SheetData } from "../../xlsx";
import { shownNumber } from "../../xlsx/shown";

/**
 * A sheet of any .xlsx as what is to be organized.
 *
 * @param sheet its name; without it, the one that opens in front
 * @returns undefined where there is no such sheet
 * @throws XlsxError for what is no workbook that can be read
 */
export async function readSheet(bytes: Uint8Array, sheet?: string): Promise<RawTable | undefined> {
  const { sheets, activeSheet } = await openXlsx(bytes);
  const found =
    sheet === undefined ? sheets[activeSheet] : sheets.find(({ name }) => name.trim() === sheet.trim());
  return found && rawSheet(found);
}

/** Its cells from the first row and column on, with what they show. */
export function rawSheet({ name, cells, merges }: SheetData): RawTable {
  const places = [...cells].flatMap(([key, { value }]) =>
    value === null || value === "" ? [] : [key.split(",").map(Number) as [number, number]],
  );
  const height = places.reduce((most, [row]) => Math.max(most, row + 1), 0);
  const width = places.reduce((most, [, column]) => Math.max(most, column + 1), 0);
  const values = Array.from({ length: height }, () => new Array<CellValue>(width).fill(""));
  const texts = Array.from({ length: height }, () => new Array<string>(width).fill(""));
  for (const [row, column] of places) {
    const cell = cells.get(`${row},${column}`)!;
    values[row]![column] = cell.value ?? "";
    texts[row]![column] = shownNumber(cell) || String(cell.value);
  }
  return { cells: values, texts, merges, place: { kind: "hoja", first: 1, column: 0, sheet: name } };
}
