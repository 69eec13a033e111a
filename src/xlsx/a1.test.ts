import { absoluteArea, areaName, cellName, columnIndex, columnLetters, parseArea, parseAreas } from "./a1";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndex(letters)).toBe(index);
});

test.each([
  ["B2", { row: 1, column: 1, rows: 1, columns: 1 }],
  ["$A$1:$C$4", { row: 0, column: 0, rows: 4, columns: 3 }],
  ["C4:A1", { row: 0, column: 0, rows: 4, columns: 3 }],
  ["A:B", { row: 0, column: 0, rows: 1_048_576, columns: 2 }],
  ["$1:$1", { row: 0, column: 0, rows: 1, columns: 16_384 }],
  ["A", undefined],
  ["1", undefined],
  ["A1:B", undefined],
  ["A1:B2:C3", undefined],
  ["A0", undefined],
  ["XFE1", undefined],
  ["Hoja1!A1", undefined],
])("%s is read", (reference, area) => expect(parseArea(reference)).toEqual(area));

it("writes references", () => {
  expect(cellName(4, 27)).toBe("AB5");
  expect(areaName({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("A1");
  expect(absoluteArea({ row: 1, column: 1, rows: 2, columns: 1 })).toBe("$B$2:$B$3");
  expect(parseAreas("A1 x B2:B3")).toHaveLength(2);
});
