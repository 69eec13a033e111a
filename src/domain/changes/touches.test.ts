import { aim } from "./aim";
import { CellEdit } from "./changes";
import { Row, seenTable } from "./testing/rows";
import { shareCells } from "./share-cells";
import { touches } from "./touches";

const a: Row = ["BCDFGH", "1.1", "Publicar", "Puntos", 1];
const b: Row = ["JKLMNP", "1.2", "Publicar", "Visitas", 2];

const edit = (row: number, column: number): CellEdit => ({
  place: { sheet: "Matriz", row, column },
  before: "",
  after: 1,
  isFormula: false,
});

const of = (rows: readonly Row[], ...cells: readonly CellEdit[]) =>
  touches(aim({ cells, rows: [] }, [seenTable(rows)])!);

test.each<[string, ReadonlySet<string>, ReadonlySet<string>, boolean]>([
  ["the same cell of a table that was sorted between", of([a, b], edit(9, 4)), of([b, a], edit(10, 4)), true],
  ["two cells of a row", of([a, b], edit(9, 4)), of([a, b], edit(9, 3)), false],
  ["the same place, of another row by now", of([a, b], edit(9, 4)), of([b, a], edit(9, 4)), false],
  ["a whole sheet and one of its cells", new Set(["Matriz"]), of([a, b], edit(9, 4)), true],
  ["a sheet whose name begins alike", new Set(["Mat"]), of([a, b], edit(9, 4)), false],
])("%s", (_, one, other, expected) => {
  expect(shareCells(one, other)).toBe(expected);
  expect(shareCells(other, one)).toBe(expected);
});
