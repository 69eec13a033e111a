import fc from "fast-check";
import { keyForExcel, trimmed } from "./text";

it.each([
  ["Sí ", "Sí", true],
  [" Sí", "sí", true],
  ["Sí\u00a0", "Sí", true],
  ["Publicar\nel plan", "Publicar el plan", true],
  ["Publicar\r\nel plan", "Publicar el plan", true],
  ["Publicar  el   plan", "PUBLICAR EL PLAN", true],
  ["Sí", "Si", false],
  ["Año", "Ano", false],
  ["Publicar.", "Publicar", false],
  ["Publicar\tel plan", "Publicar el plan", false],
  ["\u2003Sí", "Sí", false],
  ["\u200bSí", "Sí", false],
  ["", " \n\u00a0", true],
])("for Excel %j and %j are the same: %s", (one, other, same) => {
  expect(keyForExcel(one) === keyForExcel(other)).toBe(same);
});

it("leaves nothing more to trim", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..." \u00a0\n\raÁ\t") }), (text) => {
      const once = trimmed(text);
      expect(trimmed(once)).toBe(once);
      expect(once).not.toMatch(/^ | $| {2}|[\u00a0\n\r]/);
    }),
  );
});
