import { cellName, columnLetters } from "./cell-name";

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %i is %s", (column, letters) => expect(columnLetters(column)).toBe(letters));

it.each([
  [{ row: 14, column: 3, heading: "Meta" }, "D14, columna Meta"],
  [{ row: 14, column: 3 }, "D14"],
  [{ row: 14 }, "fila 14"],
  [{ column: 3, heading: "Meta" }, "columna D, Meta"],
  [{ heading: "Meta" }, "columna Meta"],
  [{}, "hoja «Matriz»"],
])("%j is %s", (place, text) => expect(cellName({ sheet: "Matriz", ...place })).toBe(text));
