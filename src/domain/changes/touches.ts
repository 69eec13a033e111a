import { AimedChanges, RowPlace, keyOf, rowAbove, tableAt } from "./aim";

/**
 * What some changes are of, each cell by what it is found by. A row is followed by what it says, so that two writes of
 * the same cell say the same though the table was sorted between them.
 * @example touches(inverse) // Set { "Matriz\nBCDFGH\nAvance", "fecha_corte" }
 */
export function touches({ changes, tables }: AimedChanges): ReadonlySet<string> {
  const { cells, rows, removed = [], formats = [], columns = [], marks = [] } = changes;
  const rowAt = (at: RowPlace) => {
    const table = tableAt(tables, at);
    const aim = table?.rows.find(({ row }) => row === at.row);
    const says = aim?.by === "key" ? keyOf(aim.cells.map(([, value]) => value)) : String(at.row);
    return { table, name: `${table?.tableName ?? at.sheet}\n${says}` };
  };
  const edited = [...cells, ...formats].map((edit) => {
    if ("name" in edit && edit.name !== undefined) return edit.name;
    const { column } = edit.place;
    const { table, name } = rowAt(edit.place);
    const heading = table?.columns.find((each) => each.column === column)?.heading;
    return `${name}\n${heading ?? column}`;
  });
  return new Set([
    ...edited,
    ...columns.map(({ place }) => `${rowAt(place).name}\n${place.column}`),
    ...marks.map(({ place }) => `${place.sheet}\nmarcas`),
    ...removed.map((removal) => rowAt(removal).name),
    ...rows.map((insertion) => rowAt(rowAbove(insertion)).name),
  ]);
}
