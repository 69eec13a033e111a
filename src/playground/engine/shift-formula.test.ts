import { shiftFormula } from "./shift-formula";

const insert = (at: number, by = 1) => ({ axis: "row", at, by }) as const;

describe("a formula after cells moved", () => {
  test.each([
    ["a cell below", "=B2+1", insert(0), "=B3+1"],
    ["a cell above", "=B2+1", insert(2), "=B2+1"],
    ["dollars", "=$B$2+B$2+$B2", insert(0), "=$B$3+B$3+$B3"],
    ["a range grows", "=SUM(B2:B5)", insert(3), "=SUM(B2:B6)"],
    ["a range does not grow at its end", "=SUM(B2:B5)", insert(5), "=SUM(B2:B5)"],
    ["a range shrinks", "=SUM(B2:B5)", insert(2, -2), "=SUM(B2:B3)"],
    ["cells that went away", "=B3*2", insert(2, -1), "=#REF!*2"],
    ["another sheet's cells", "=Otra!B2+Hoja1!B2", insert(0), "=Otra!B2+Hoja1!B3"],
    ["a sheet in apostrophes", "='Otra hoja'!B2+'Hoja1'!$B$2", insert(0), "='Otra hoja'!B2+'Hoja1'!$B$3"],
    ["whole columns", "=COUNTA(B:B)", insert(0), "=COUNTA(B:B)"],
    ["whole rows", "=COUNTA($3:$4)", insert(0), "=COUNTA($4:$5)"],
    ["texts", '="B2"&B2', insert(0), '="B2"&B3'],
    ["structured references", "=Matriz[[#This Row],[B2]]+B2", insert(0), "=Matriz[[#This Row],[B2]]+B3"],
    ["functions that look like cells", "=LOG10(B2)", insert(0), "=LOG10(B3)"],
    ["a column that comes in", "=A1+C1", { axis: "column", at: 1, by: 2 } as const, "=A1+E1"],
    [
      "cells of some columns only",
      "=B5+C5",
      { axis: "row", at: 2, by: 1, band: { start: 1, count: 1 } } as const,
      "=B6+C5",
    ],
  ])("%s", (_, formula, shift, expected) => {
    expect(shiftFormula(formula, "Hoja1", "Hoja1", shift)).toBe(expected);
  });
});
