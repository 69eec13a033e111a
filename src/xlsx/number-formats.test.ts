import { isDateFormat } from "./number-formats";

test.each([
  ["General", false],
  ["0.00%", false],
  ["0.00E+00", false],
  ['#,##0 "días"', false],
  ["[Red]0;[Blue]-0", false],
  ["[$$-240A] #,##0", false],
  ["m/d/yyyy", true],
  ["dd/mm/yyyy", true],
  ["[$-240A]d mmmm yyyy", true],
  ["[h]:mm", true],
])("%s shows a date: %s", (code, date) => expect(isDateFormat(code)).toBe(date));
