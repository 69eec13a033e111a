import { CellValue } from "../../domain/base/cell";
import { SheetGrid } from "../../domain/reading/reading";
import { shownNumber } from "../../xlsx/shown";
import type { CellData, SheetData } from "../../xlsx/workbook-data";

/**
 * The used part of a sheet of an open workbook, as Excel gives it: the values of its cells, what they show, and their
 * formulas. Of the bytes of a file `readBook` gives the same, cell by cell.
 */
export function gridOf(sheet: SheetData): SheetGrid {
  const { row, column, rows, columns } = usedArea(sheet);
  const block = <Item>(itemOf: (cell: CellData | undefined) => Item): Item[][] =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => itemOf(sheet.cells.get(`${row + r},${column + c}`))),
    );
  return {
    name: sheet.name,
    row,
    column,
    values: block(valueOf),
    formulas: block((cell) => cell?.formula ?? valueOf(cell)),
    texts: block((cell) => (cell ? shownNumber(cell) || String(valueOf(cell)) : "")),
    tables: sheet.tables.map(({ name, area }) => ({ name, ...area })),
    protected: sheet.protection?.protected ?? false,
  };
}

const valueOf = (cell: CellData | undefined): CellValue => cell?.value ?? "";

const hasContent = ({ value, formula }: CellData) => value !== null || formula !== undefined;

/** From the first cell with something in it to the last: a look alone is no content. */
function usedArea({ cells }: SheetData) {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [place, cell] of cells) {
    if (!hasContent(cell)) continue;
    const [row, column] = place.split(",").map(Number) as [number, number];
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0
    ? { row: 0, column: 0, rows: 0, columns: 0 }
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
