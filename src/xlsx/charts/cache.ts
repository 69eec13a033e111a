import { parseArea } from "../a1";
import type { CellScalar, WorkbookData } from "../workbook-data";

/** More points than a chart can show; a whole-column reference must not write a million of them. */
const MAX_POINTS = 1_000;

/**
 * The values that the cells of a reference hold, row by row.
 *
 * @param formula without "=": 'Resumen'!$B$8:$B$20
 * @returns nothing for what is no plain reference to one sheet.
 */
export function cachedValues(formula: string, { sheets }: WorkbookData): CellScalar[] {
  const bang = formula.lastIndexOf("!");
  const name = formula
    .slice(0, Math.max(bang, 0))
    .replace(/^'([\s\S]*)'$/, "$1")
    .replaceAll("''", "'");
  const sheet = sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const area = parseArea(formula.slice(bang + 1));
  if (!sheet || !area || area.rows * area.columns > MAX_POINTS) return [];
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const row = area.row + Math.floor(index / area.columns);
    const cell = sheet.cells.get(`${row},${area.column + (index % area.columns)}`);
    return cell && !cell.error ? cell.value : null;
  });
}
