import { CellsDeclaration, SheetDeclaration } from "./declaration";

/** Excel takes at most 5 MB in a batch; one carries more than the values. */
const BUDGET = 3_500_000;

/** What a declaration takes on the way, beside its values. */
const BYTES_PER_VALUE = 4;

/**
 * Takes out of a sheet the values that do not fit in its batch with the rest, in parts that each fit in one. A sheet of
 * a few thousand rows has none: it is one batch.
 *
 * @param budget bytes that a batch may carry in values
 */
export function inParts(
  declaration: SheetDeclaration,
  budget = BUDGET,
): { readonly first: SheetDeclaration; readonly later: readonly (readonly CellsDeclaration[])[] } {
  let room = budget;
  let laterRoom = 0;
  const first: CellsDeclaration[] = [];
  const later: CellsDeclaration[][] = [];
  for (const cells of declaration.cells) {
    const blocks = blocksOf(cells, budget);
    const whole = blocks.reduce((sum, { bytes }) => sum + bytes, 0);
    // Headings are there before the table that is made of them.
    if (whole <= room || cells.area.rows === 1) {
      first.push(cells);
      room -= whole;
      continue;
    }
    // How the cells look goes with the sheet; only what they hold waits.
    first.push({ ...cells, values: undefined });
    for (const { bytes, cells: block } of blocks) {
      if (bytes > laterRoom) {
        later.push([]);
        laterRoom = budget;
      }
      later.at(-1)!.push(block);
      laterRoom -= bytes;
    }
  }
  return { first: { ...declaration, cells: first }, later };
}

interface Block {
  readonly cells: CellsDeclaration;
  readonly bytes: number;
}

/** Blocks of rows none of which is larger than a batch. */
function blocksOf(cells: CellsDeclaration, budget: number): readonly Block[] {
  const { values } = cells;
  if (!values) return [];
  const blocks: Block[] = [];
  let start = 0;
  let bytes = 0;
  const close = (end: number) => {
    const area = { ...cells.area, row: cells.area.row + start, rows: end - start };
    blocks.push({ cells: { area, values: values.slice(start, end) }, bytes });
    start = end;
    bytes = 0;
  };
  values.forEach((row, index) => {
    const own = row.reduce<number>((sum, value) => sum + bytesOf(value), 0);
    if (bytes + own > budget && index > start) close(index);
    bytes += own;
  });
  close(values.length);
  return blocks;
}

const encoder = new TextEncoder();

const bytesOf = (value: unknown) =>
  BYTES_PER_VALUE + (typeof value === "string" ? encoder.encode(JSON.stringify(value)).length : 8);
