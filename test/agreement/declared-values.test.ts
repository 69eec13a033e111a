import { bookSheets } from "../../src/sheets/book";
import { wholeBook } from "./whole-book";

test.each(bookSheets(wholeBook))("every formula of $name has its value", ({ cells }) => {
  for (const { area, computed } of cells) {
    if (!computed) continue;
    const { formula, values } = computed;
    const size = [area.rows, area.columns];
    expect([values.length, ...new Set(values.map((row) => row.length))]).toEqual(size);
    if (typeof formula !== "string") {
      expect([formula.length, ...new Set(formula.map((row) => row.length))]).toEqual(size);
    }
    for (const each of [formula].flat(2)) expect(each).toMatch(/^=./);
  }
});
