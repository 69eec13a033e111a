import { inExcel } from "../host/in-excel";
import { CellChange, Written } from "../workbook";
import { CellWrite, see, writeSeen } from "./cell-writes";
import { seePercentages } from "./percentages";

/** Writes single cells that a person accepted. Two batches: neighbours in a column go as one block. */
export const changeCells = (changes: readonly CellChange[]): Promise<Written> =>
  inExcel(async (context) => {
    if (changes.length === 0) return { what: "nothing", sheets: [] };
    const cells = blocksOf(changes).map((block) => see(context, block));
    const percentages = seePercentages(context, changes);
    await context.sync();
    const undo = await writeSeen(context, cells, percentages);
    return {
      what: "proposalsWritten",
      sheets: [...new Set(changes.map(({ place }) => place.sheet))],
      rows: changes.length,
      undo,
    };
  });

/** Changes as blocks of one column: a batch with a range per cell would grow with the rows. */
export function blocksOf(changes: readonly CellChange[]): readonly CellWrite[] {
  const ordered = [...changes].sort(
    ({ place: a }, { place: b }) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row,
  );
  const blocks: {
    sheet: string;
    area: { row: number; column: number; rows: number; columns: number };
    values: CellWrite["values"][number][];
  }[] = [];
  for (const { place, value } of ordered) {
    const block = blocks.at(-1);
    const continues =
      block?.sheet === place.sheet &&
      block.area.column === place.column &&
      block.area.row + block.area.rows === place.row - 1;
    if (block && continues) {
      block.area.rows++;
      block.values.push([value]);
    } else {
      blocks.push({
        sheet: place.sheet,
        area: { row: place.row - 1, column: place.column, rows: 1, columns: 1 },
        values: [[value]],
      });
    }
  }
  return blocks;
}
