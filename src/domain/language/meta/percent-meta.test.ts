import { isPercentMeta } from ".";

test.each([
  ["100 %", true],
  ["Mantener el 90 %", true],
  ["Pasar del 40% al 15%", true],
  ["10 puntos", false],
  ["4 veces al mes y 100%", false],
  ["Aumento del 20 %", false],
  ["Aumentar al 20 % la cobertura", true],
  ["", false],
])("the figures of «%s» are percentages: %s", (meta, expected) => {
  expect(isPercentMeta({ meta })).toBe(expected);
});
