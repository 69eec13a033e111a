import { AimedChanges, keyOf, tableAt } from "./aim";

/**
 * What some changes are of, each cell by what it is found by. A row is followed by what it says, so that two writes of
 * the same cell say the same though the table was sorted between them.
 * @example touches(inverse) // Set { "Matriz\nBCDFGH\nAvance", "fecha_corte" }
 */
export function touches({ changes, tables }: AimedChanges): ReadonlySet<string> {
  const { cells, rows, removed = [], formats = [], columns = [] } = changes;
  const rowAt = (sheet: string, row: number) => {
    const table = tableAt(tables, sheet, row);
    const aim = table?.rows.find((each) => each.row === row);
    const says = aim?.by === "key" ? keyOf(aim.cells.map(([, value]) => value)) : String(row);
    return { table, name: `${table?.tableName ?? sheet}\n${says}` };
  };
  const edited = [...cells, ...formats].map((edit) => {
    if ("name" in edit && edit.name !== undefined) return edit.name;
    const { sheet, row, column } = edit.place;
    const { table, name } = rowAt(sheet, row);
    const heading = table?.columns.find((each) => each.column === column)?.heading;
    return `${name}\n${heading ?? column}`;
  });
  return new Set([
    ...edited,
    ...columns.map(({ place: { sheet, row, column } }) => `${rowAt(sheet, row).name}\n${column}`),
    ...removed.map(({ sheet, row }) => rowAt(sheet, row).name),
    ...rows.map(({ sheet, below }) => rowAt(sheet, below).name),
  ]);
}

/** Whether two writes are of some same cell: one of a whole row or sheet is of all of its cells. */
export function shareCells(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const isWithin = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}\n`);
  return [...a].some((one) => [...b].some((other) => isWithin(one, other) || isWithin(other, one)));
}
