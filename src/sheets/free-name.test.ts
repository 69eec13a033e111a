import { freeSheetName, freeTableName } from "./free-name";

test.each([
  ["Marco operativo", [], "Marco operativo"],
  ["Marco operativo", ["MARCO OPERATIVO"], "Marco operativo 2"],
  ["Marco operativo", ["Marco operativo", "Marco operativo 2"], "Marco operativo 3"],
  ["A name of more than thirty-one characters", [], "A name of more than thirty-one "],
  [
    "A name of more than thirty-one characters",
    ["A name of more than thirty-one "],
    "A name of more than thirty-on 2",
  ],
])("sheet %s, with %j taken, is %s", (wanted, taken, free) => {
  expect(freeSheetName(wanted, taken)).toBe(free);
});

test("a table's number has no space before it", () => {
  expect(freeTableName("Matriz", ["matriz", "Matriz2"])).toBe("Matriz3");
});
