import { Movement } from "../../../domain/changes/changes";
import { PlacedInsertion, PlacedTable } from "./placed";
import { At } from "./ranges";

/**
 * How many rows down a cell goes once all is written: the rows that come in above it, of its own table or of one above,
 * less those that go away.
 * @example moved(tables, { sheet: "Matriz", row: 12, column: 3 }) // 1: one comes in above it
 */
export function moved(tables: readonly PlacedTable[], { sheet, row, column }: At): number {
  return tables
    .filter(({ held }) => held.sheet === sheet && row >= held.firstRow)
    .reduce((sum, table) => sum + movedBy(table, row - table.held.firstRow, column), 0);
}

function movedBy({ held, insertions, removals }: PlacedTable, place: number, column: number): number {
  const isInside = column >= held.left && column < held.left + held.headings.length;
  const goesAlong = (moves: Movement | undefined) => moves === "lines" || (moves === undefined && isInside);
  return (
    insertions.filter(({ insertion, index }) => index <= place && goesAlong(insertion.moves)).length -
    removals.filter(({ removal, index }) => index < place && goesAlong(removal.moves)).length
  );
}

/** How many rows down a row of the body goes, by its place there. */
export const movedIn = ({ insertions, removals }: PlacedTable, place: number): number =>
  insertions.filter(({ index }) => index <= place).length -
  removals.filter(({ index }) => index < place).length;

/** Where a row that comes in stands in the body, once those that go away are gone. */
export const placeOf = (
  { removals }: Pick<PlacedTable, "removals">,
  { index }: PlacedInsertion,
  order: number,
): number => index + order - removals.filter((each) => each.index < index).length;
