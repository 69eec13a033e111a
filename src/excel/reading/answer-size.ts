import { CellValue } from "../../domain/base/cell";
import type { SheetCells } from "./grids";

/** Excel answers at most 5 MB; a batch carries more than the values. */
export const BUDGET = 4_000_000;

/** What a cell takes beside its texts: commas, quotes, accents. */
const BYTES_MORE = 8;

/**
 * Whether sheets of which so many cells are in use are more than an answer holds, each with its values and its texts, if
 * all their cells are like those that were read.
 */
export const isMoreThanAnAnswer = (
  sheets: readonly { readonly values: SheetCells["values"]; readonly inUse: number }[],
): boolean =>
  sheets.reduce((sum, { values, inUse }) => {
    const read = values.length * (values[0]?.length ?? 0);
    return sum + (read === 0 ? 0 : (2 * bytesOf(values) * inUse) / read);
  }, 0) > BUDGET;

export const bytesOf = (grid: readonly (readonly CellValue[])[]) =>
  grid.reduce(
    (sum, row) => row.reduce<number>((own, cell) => own + String(cell).length + BYTES_MORE, sum),
    0,
  );
