import { isOneSlip, wordMeant } from "./one-slip";

it.each([
  ["semetre", "semestre", true],
  ["semmestre", "semestre", true],
  ["semeztre", "semestre", true],
  ["semestrre", "semestre", true],
  ["semsetre", "semestre", true],
  ["semestre", "semestre", true],
  ["semtre", "semestre", false],
  ["smeesrte", "semestre", false],
  ["mes", "", false],
])("«%s» is «%s» with one slip at most: %s", (one, other, is) => {
  expect(isOneSlip(one, other)).toBe(is);
  expect(isOneSlip(other, one)).toBe(is);
});

const WORDS = ["diciembre", "bimestral", "trimestral", "marzo", "anuales"];

it.each([
  ["dicienbre", 6, "diciembre"],
  ["diciernbre", 6, "diciembre"],
  ["d1ciembre", 6, "diciembre"],
  ["diciembre", 6, "diciembre"],
  ["rimestral", 6, null],
  ["merzo", 6, null],
  ["merzo", 5, "marzo"],
  ["manuales", 6, null],
  ["julio", 5, null],
])("«%s», of %i letters at least, is meant for %s", (word, shortest, meant) => {
  expect(wordMeant(word, WORDS, shortest)).toBe(meant);
});
