import { aim } from "./aim";
import { Changes } from "./changes";
import { SeenColumn } from "./seen-table";
import { seenTable } from "./testing/rows";

const columnsFrom = (first: number): readonly SeenColumn[] =>
  ["Nombre", "Cantidad"].map((heading, index) => ({ column: first + index, heading }));

/** Two that stand side by side, and one below the first. */
const SEEN = [
  seenTable([], { tableName: "Izquierda", columns: columnsFrom(0), keys: [[0]], lastRow: 12 }),
  seenTable([], { tableName: "Derecha", columns: columnsFrom(4), keys: [[4]], lastRow: 14 }),
  seenTable([], { tableName: "Abajo", columns: columnsFrom(0), keys: [[0]], headerRow: 20, firstRow: 21 }),
];

const place = { sheet: "Matriz", row: 10, column: 5 };
const inRight = { sheet: "Matriz", tableName: "Derecha" };

test.each<[string, Partial<Changes>, string | undefined]>([
  ["a cell", { cells: [{ place, before: "", after: 1, isFormula: false }] }, "Derecha"],
  [
    "a cell of the other",
    { cells: [{ place: { ...place, column: 1 }, before: "", after: 1, isFormula: false }] },
    "Izquierda",
  ],
  ["a format", { formats: [{ place, after: "0" }] }, "Derecha"],
  ["a column", { columns: [{ place: { ...place, row: 8 }, hidden: true }] }, "Derecha"],
  ["a row that comes in", { rows: [{ ...inRight, below: 10, cells: [] }] }, "Derecha"],
  ["a row that goes away", { removed: [{ ...inRight, row: 10, before: [] }] }, "Derecha"],
  [
    "a cell between the two",
    { cells: [{ place: { ...place, column: 3 }, before: "", after: 1, isFormula: false }] },
    undefined,
  ],
])("%s is of the table in whose columns it stands", (_, changes, expected) => {
  expect(aim({ cells: [], rows: [], ...changes }, SEEN)?.tables[0]?.tableName).toBe(expected);
});
