import { isoDate, serialDate } from "../base/date";
import { fechaSiguiente } from "./fecha-siguiente";

test.each<[string, [number, number, number], string, string | null]>([
  ["the end of June goes on to the end of December", [2008, 6, 30], "Semestral", "2008-12-31"],
  ["and back to that of June", [2008, 12, 31], "Semestral", "2009-06-30"],
  ["April, August, December", [2008, 4, 30], "Cuatrimestral", "2008-08-31"],
  ["quarters", [2008, 12, 31], "Trimestral", "2009-03-31"],
  ["February of a leap year", [2008, 1, 31], "Mensual", "2008-02-29"],
  ["out of February", [2009, 2, 28], "Mensual", "2009-03-31"],
  ["a day within a month stays that day", [2008, 11, 15], "Trimestral", "2009-02-15"],
  ["the 30th is no end of a month of 31", [2008, 12, 30], "Semestral", "2009-06-30"],
  ["years", [2008, 2, 29], "Anual", "2009-02-28"],
  ["as people write it", [2008, 6, 30], " semestral ", "2008-12-31"],
  ["a meeting is when it is", [2008, 6, 30], "Por reunión del comité", null],
  ["nothing", [2008, 6, 30], "", null],
])("the corte that follows: %s", (_, [year, month, day], periodicidad, expected) => {
  const next = fechaSiguiente(serialDate(year, month, day), periodicidad);
  expect(next && isoDate(next)).toBe(expected);
});
