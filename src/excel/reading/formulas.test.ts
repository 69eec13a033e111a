import { SOME_FORMULA, areasOf, formulasOf } from "./formulas";

test("the blocks of an address; a sheet's name may hold commas", () => {
  expect(areasOf("'Plan, 2008'!A1:B2,'Plan, 2008'!D4,Hoja!C3")).toEqual([
    { row: 0, column: 0, rows: 2, columns: 2 },
    { row: 3, column: 3, rows: 1, columns: 1 },
    { row: 2, column: 2, rows: 1, columns: 1 },
  ]);
});

test("a cell has its own formula, its column's past the rows that were read, or one that nobody asked for", () => {
  const values = [
    ["Avance", 1],
    [2, 1],
    [3, 1],
    [4, 9],
  ];
  const area = { row: 5, column: 2, rows: 4, columns: 1 };
  const read = formulasOf({ row: 5, column: 2, values }, "Hoja!C7:C9,Hoja!D9", [
    { area, formulas: [["Avance"], ["=X"], ["=Y"]] },
  ]);
  expect(read).toEqual([
    ["Avance", 1],
    ["=X", 1],
    ["=Y", 1],
    ["=X", SOME_FORMULA],
  ]);
  expect(values[1]).toEqual([2, 1]);
});
