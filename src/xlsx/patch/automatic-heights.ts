/**
 * hucre 1.0.0 writes every height as one that somebody set, and reads no other. Excel says the heights it measured too,
 * and a program that does not measure (LibreOffice, with these files) cuts the text of rows without one.
 */
import type { SheetData } from "../workbook-data";

const ROW = /<(?:\w+:)?row\b([^>]*)>/g;

/** By index, in points: the heights of the rows that nobody sized. @param sheetData the cells' markup. */
export function automaticHeights(sheetData: string): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  let index = -1;
  for (const [, attributes = ""] of sheetData.matchAll(ROW)) {
    const number = attribute(attributes, "r");
    index = number === undefined ? index + 1 : Number(number) - 1;
    const height = Number(attribute(attributes, "ht"));
    if (height > 0 && !/^(1|true)$/.test(attribute(attributes, "customHeight") ?? ""))
      heights.set(index, height);
  }
  return heights;
}

/** The cells' markup with the automatic rows' heights told as measured. */
export function restoreAutomaticHeights(sheetData: string, rows: SheetData["rows"]): string {
  const isAutomatic = (attributes: string) => rows.get(Number(attribute(attributes, "r")) - 1)?.automatic;
  if (![...rows.values()].some(({ automatic }) => automatic)) return sheetData;
  return sheetData.replace(ROW, (row, attributes: string) =>
    isAutomatic(attributes) ? row.replace(' customHeight="1"', "") : row,
  );
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];
}
