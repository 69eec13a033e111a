import fc from "fast-check";
import { hashOfText, sameText } from "./same-text";

it.each<[string, string]>([
  ["Número de  visitas.", "numero de visitas"],
  [" Año\n2012 . ", "ano 2012"],
  ["ACCIÓN\u00a0A", "accion a"],
  ["𝒜ñ Ω.", "𝒜n ω"],
  ["...", ""],
  ["a\u0000b", "a\u0000b"],
  ["x".repeat(5000) + ".", "x".repeat(5000)],
])("takes %j for %j", (text, same) => expect(sameText(text)).toBe(same));

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."aÁñ .\n\tİßʼnx𝒜\u0301") }),
);

it("folds the short way as the long one", () => {
  const slowly = (value: string) =>
    value
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/\s+/g, " ")
      .replace(/[\s.]+$/, "")
      .trim();
  fc.assert(fc.property(text, (value) => expect(sameText(value)).toBe(slowly(value))));
});

it("gives the same number for texts that are the same", () => {
  fc.assert(
    fc.property(text, fc.integer(), (value, start) => {
      expect(hashOfText(` ${value.toUpperCase().toLowerCase()}.`, start)).toBe(
        hashOfText(value.toUpperCase().toLowerCase(), start),
      );
      expect(hashOfText(sameText(value), start)).toBe(hashOfText(value, start));
    }),
  );
});
