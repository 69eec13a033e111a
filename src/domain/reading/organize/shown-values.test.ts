import { serialDate } from "../../base/date";
import { CellValue } from "../../base/cell";
import { asCode, asWritten, numberTypeOf } from "./shown-values";

const NBSP = "\u00a0";

test.each<[number, string, string]>([
  [1, "100%", "100%"],
  [0.8, "80 %", "80 %"],
  [0.9996, "100%", `99,96${NBSP}%`],
  [0.25, "0", "0,25"],
  [13.5, "13,5", "13,5"],
  [4.5, "4.5", "4.5"],
  [1900, "1.900", "1.900"],
  [365000, "365,000 €", "365.000"],
  [365000, "$ 365.000", "$ 365.000"],
  [2024003000123, "2,024E+12", "2.024.003.000.123"],
  [7, "", "7"],
  [serialDate(2015, 12, 31), "31/12/2015", "31/12/2015"],
  [serialDate(2015, 12, 31), "31-dic-15", "31-dic-15"],
  [serialDate(2015, 12, 31), "dic-2015", "31/12/2015"],
  [42000, "42.000", "42.000"],
])("%p shown as «%s» is written «%s»", (value, shown, text) => expect(asWritten(value, shown)).toBe(text));

test.each<[number, string, string]>([
  [220102805, "220.102.805", "220102805"],
  [2024003000123, "2,024E+12", "2024003000123"],
  [1.1, "1,1", "1.1"],
  [1.1, "1.10", "1.10"],
  [7, "007", "007"],
  [serialDate(2026, 2, 1), "1.2", "1.2"],
  [serialDate(2026, 2, 1), "1-feb", "1.2"],
  [serialDate(2026, 1, 2), "02/01/2026", "2.1"],
  [42000, "42000", "42000"],
])("the code %p shown as «%s» is %s", (value, shown, code) => expect(asCode(value, shown)).toBe(code));

test.each<[string, readonly (readonly [value: CellValue, shown: string])[], string | undefined]>([
  [
    "percentages",
    [
      [0.4565, "46%"],
      [1, "100%"],
      ["", ""],
    ],
    "percentage",
  ],
  ["dates", [[serialDate(2015, 12, 31), "31/12/2015"]], "date"],
  [
    "numbers beside words",
    [
      [12, "12"],
      ["N/A", "N/A"],
    ],
    "number",
  ],
  [
    "several kinds",
    [
      [0.5, "50%"],
      [12, "12"],
    ],
    undefined,
  ],
  ["texts", [["001", "001"]], undefined],
  [
    "a text that begins as a formula does",
    [
      [12, "12"],
      ["- nada", "- nada"],
    ],
    undefined,
  ],
])("%s", (_, cells, type) => {
  expect(numberTypeOf(cells.map(([value, shown]) => ({ value, shown })))).toBe(type);
});
