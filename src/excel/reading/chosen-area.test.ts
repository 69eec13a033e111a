import { addressOf, areaOf } from "../../sheets/declaration/area";
import { chosenArea } from "./chosen-area";

test.each([
  ["Hoja1!C4:D20", "C4:D6"],
  ["'Plan, 2008!'!$C$4:$D$5", "C4:D5"],
  ["Hoja1!4:6", "B4:D6"],
  ["Hoja1!B:C", "B3:C6"],
  ["Hoja1!A:XFD", "B3:D6"],
  // Where a person stands is no choice of a table.
  ["Hoja1!D5", "B3:D6"],
  ["Hoja1!5:5", "B3:D6"],
  ["Hoja1!C:C", "B3:D6"],
  ["Hoja1!G9:H20", "B3:D6"],
])("of B3:D6, with %s selected, %s is meant", (selected, expected) => {
  expect(addressOf(chosenArea(areaOf("B3:D6")!, selected))).toBe(expected);
});
