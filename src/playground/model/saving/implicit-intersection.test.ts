import { intersects } from "./implicit-intersection";

test.each([
  ["=B1:D1", true],
  ["=Ficha!B1:D1", true],
  ["='Plan (2)'!$B$1:$D$1", true],
  ["=A:A*2", true],
  ["=(B1:D1)", true],
  ["=Plan[Meta]", true],
  ["=A1", false],
  ["=SUM(B1:D1)", false],
  ["=IF((A1),SUM((B1:D1)),0)", false],
  ["=Plan[[#This Row],[Meta]]", false],
  ["=[@Meta]/2", false],
  ['="A1:B2"', false],
])("%s: %s", (formula, answer) => {
  expect(intersects(formula)).toBe(answer);
});
