import fc from "fast-check";
import { fold } from "./fold";
import { hashForPeople, keyForPeople } from "./same-text";

it.each<[string, string, boolean]>([
  ["Número de  visitas.", "numero de visitas", true],
  [" Año\n2012 . ", "ano 2012", true],
  ["ACCIÓN\u00a0A", "accion a", true],
  ["Trámites – en línea", "Trámites - en linea", true],
  ["«Conecta»", '"Conecta"', true],
  ["conﬁable", "confiable", true],
  ["Actualizar:", "Actualizar", true],
  ["actuali\u00adzar", "actualizar", true],
  ["1º", "1°", true],
  ["𝒜ñ Ω.", "𝒜n ω", true],
  ["...", "", true],
  ["a\u0000b", "a\u0000b", true],
  ["x".repeat(5000) + ".", "x".repeat(5000), true],
  ["Acción 1", "Acción 2", false],
  ["Nueva", "Nueve", false],
  ["2.1", "21", false],
  [".5", "5", false],
])("for people %j and %j are the same: %s", (one, other, same) => {
  expect(keyForPeople(one) === keyForPeople(other)).toBe(same);
});

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."aÁñ .:\n\tİßʼn–«x𝒜\u0301\u00ad") }),
);

it("folds the short way as the long one", () => {
  const slowly = (value: string) =>
    fold(value)
      .text.replace(/\s+/g, " ")
      .replace(/[ .;:,]+$/, "")
      .trim();
  fc.assert(fc.property(text, (value) => expect(keyForPeople(value)).toBe(slowly(value))));
});

it("gives the same number for texts that are the same", () => {
  fc.assert(
    fc.property(text, fc.integer(), (value, start) => {
      expect(hashForPeople(` ${value.toUpperCase().toLowerCase()}.`, start)).toBe(
        hashForPeople(value.toUpperCase().toLowerCase(), start),
      );
      expect(hashForPeople(keyForPeople(value), start)).toBe(hashForPeople(value, start));
    }),
  );
});
