import { serialDate } from "./date";
import { dateText, fecha, leerFecha } from "./written-dates";

it.each([
  [dateText(39813), "31/12/2008"],
  [dateText(3_000_000), ""],
  [fecha(serialDate(2008, 12, 31)), "31/12/2008"],
  [fecha(""), ""],
])("%s", (text, expected) => expect(text).toBe(expected));

it.each([
  ["31/12/2008", serialDate(2008, 12, 31)],
  [" 1/3/2009 ", serialDate(2009, 3, 1)],
  ["29-02-2008", serialDate(2008, 2, 29)],
  ["31/02/2009", null],
  ["12/31/2008", null],
  ["31/12/08", null],
  ["31/12/1850", null],
  ["ayer", null],
])("reads the date %s", (text, expected) => expect(leerFecha(text)).toBe(expected));
