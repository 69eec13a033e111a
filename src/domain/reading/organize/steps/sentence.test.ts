import { beginsInside, isCut, isUnfinished, joinTexts } from "./sentence";

it.each([
  ["la administración municipal.", true],
  [", y otros", true],
  ["Personería.", false],
  ["-socialización", false],
  ["100%", false],
])("whether «%s» can be the rest of a sentence", (text, expected) => {
  expect(beginsInside(text)).toBe(expected);
});

it.each([
  ["la interacción del ciudadano con", true, true],
  ["desarrollo de la", true, true],
  ["cuentas de correo,", true, true],
  ["informa-", true, true],
  ["relacionados con las actividades", false, true],
  ["Comité de redacción.", false, false],
  ["a", false, true],
  ["", false, false],
])("whether «%s» cannot end there, and whether it is unfinished", (text, cut, unfinished) => {
  expect([isCut(text), isUnfinished(text)]).toEqual([cut, unfinished]);
});

it.each([
  ["del ciudadano con", "la administración", "del ciudadano con la administración"],
  ["informa-", "ción", "información"],
  ["Comité GEL-", "T", "Comité GEL- T"],
  ["", "solo", "solo"],
])("joins «%s» and «%s»", (above, below, expected) => {
  expect(joinTexts(above, below)).toBe(expected);
});
