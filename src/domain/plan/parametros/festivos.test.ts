import { isoDate } from "../../base/date";
import { festivosDelAno, pascua } from "./festivos";

/** Copied by hand from calendars of those years. */
const POR_ANO: Readonly<Record<number, string>> = {
  2008: `01-01 01-07 03-20 03-21 03-24 05-01 05-05 05-26 06-02 06-30 07-20 08-07 08-18 10-13 11-03 11-17 12-08 12-25`,
  2024: `01-01 01-08 03-25 03-28 03-29 05-01 05-13 06-03 06-10 07-01 07-20 08-07 08-19 10-14 11-04 11-11 12-08 12-25`,
  2026: `01-01 01-12 03-23 04-02 04-03 05-01 05-18 06-08 06-15 06-29 07-20 08-07 08-17 10-12 11-02 11-16 12-08 12-25`,
};

test.each(Object.entries(POR_ANO))("the holidays of %s", (year, days) => {
  expect(festivosDelAno(Number(year)).map((day) => isoDate(day).slice(5))).toEqual(days.split(" "));
});

test.each([
  [2008, "2008-03-23"],
  [2019, "2019-04-21"],
  [2025, "2025-04-20"],
  [2038, "2038-04-25"],
])("Easter of %i", (year, day) => {
  expect(isoDate(pascua(year))).toBe(day);
});

test("two that fall on one day are one", () => {
  // 2011: Sagrado Corazón and San Pedro y San Pablo, both on 4-jul.
  expect(festivosDelAno(2011)).toHaveLength(17);
});
