import { XlsxError } from "../errors";
import { shownNumber } from "../shown";
import type { FoundCell } from "./cells";

/** The used part of a sheet: from the first cell with something in it to the last. A blank cell is "". */
export interface CellBlock {
  /** 0-based place of the first. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Content[])[];
  /** Same shape; formulas with "=", or the value again where there is none. */
  readonly formulas: readonly (readonly Content[])[];
  /** Same shape: the cells as they show, "100%" for 1. Worked out when it is first asked for. */
  readonly texts: readonly (readonly string[])[];
}

type Content = number | string | boolean;

/** More than any sheet that people fill in; one far-away cell would ask for all the memory there is. */
const MOST_CELLS = 10_000_000;

/**
 * @param formatOf the number format of a style
 * @throws XlsxError `too-large` where the cells stand too far apart
 */
export function blockOf(cells: readonly FoundCell[], formatOf: (style: number) => string): CellBlock {
  const { row, column, rows, columns } = areaOf(cells);
  if (rows * columns > MOST_CELLS) throw new XlsxError("too-large", `${rows} × ${columns} cells`);
  const laidOut = <Item extends Content>(blank: Item, itemOf: (cell: FoundCell) => Item): Item[][] => {
    const block = Array.from({ length: rows }, () => new Array<Item>(columns).fill(blank));
    for (const cell of cells) block[cell.row - row]![cell.column - column] = itemOf(cell);
    return block;
  };
  let texts: string[][] | undefined;
  return {
    row,
    column,
    values: laidOut<Content>("", contentOf),
    formulas: laidOut<Content>("", (cell) => cell.formula ?? contentOf(cell)),
    get texts() {
      texts ??= laidOut<string>("", (cell) => shownIn(cell, formatOf));
      return texts;
    },
  };
}

const contentOf = ({ value }: FoundCell): Content => value ?? "";

function shownIn(cell: FoundCell, formatOf: (style: number) => string): string {
  const { value, style } = cell;
  return typeof value === "number"
    ? shownNumber({ value, style: { numberFormat: formatOf(style) } })
    : String(contentOf(cell));
}

function areaOf(cells: readonly FoundCell[]) {
  if (cells.length === 0) return { row: 0, column: 0, rows: 0, columns: 0 };
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of cells) {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
