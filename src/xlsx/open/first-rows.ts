import type { WorkbookData } from "../workbook-data";

const CELL = /<(?:\w+:)?c[\s>/]/g;
const ROW_END = /<\/(?:\w+:)?row>/g;

/**
 * The first rows of each sheet, in proportion to what it has, so that together they have no more than so many cells. It cuts
 * the markup: what is left out is never read.
 * @param sheets each one's cells' markup
 */
export function firstRows(
  sheets: readonly string[],
  mostCells: number,
): { readonly sheets: readonly string[]; readonly cut: WorkbookData["cut"] } {
  const counts = sheets.map((data) => count(data, CELL));
  const total = counts.reduce((sum, each) => sum + each, 0);
  if (total <= mostCells) return { sheets, cut: undefined };
  const share = mostCells / total;
  const largest = counts.indexOf(Math.max(...counts));
  const cut = sheets.map((data) => {
    const of = count(data, ROW_END);
    return { of, rows: Math.max(1, Math.floor(of * share)) };
  });
  return { sheets: sheets.map((data, index) => upToRow(data, cut[index]!.rows)), cut: cut[largest] };
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) found++;
  return found;
}

/** The cells' markup without what comes after so many rows. */
export function upToRow(data: string, rows: number): string {
  ROW_END.lastIndex = 0;
  for (let row = 0; row < rows; row++) if (!ROW_END.test(data)) return data;
  const end = ROW_END.lastIndex;
  const closing = /<\/(?:\w+:)?sheetData>\s*$/.exec(data.slice(-100))?.[0] ?? "";
  return data.slice(0, end) + closing;
}
