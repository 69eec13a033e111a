import fc from "fast-check";
import { cleanText } from "./clean-text";

it.each([
  ["doubled spaces", "  uno  dos ", "uno dos"],
  ["spaces that don't break", "80\u00a0%", "80 %"],
  ["a word cut at the end of a line", "informa-\nción", "información"],
  ["a line that goes on", "publicar la\ninformación", "publicar la información"],
  ["a line that could not end there", "Secretaría de\nPlaneación", "Secretaría de Planeación"],
  [
    "a list, line by line",
    "- Definir un responsable\n- Hacer seguimiento",
    "- Definir un responsable\n- Hacer seguimiento",
  ],
  ["sentences on lines of their own", "Publicar.\nRevisar.", "Publicar.\nRevisar."],
  ["HTML", "<p>uno<br>Dos</p><i>tres</i>", "uno\nDos tres"],
  ["entities", "agua &amp; aire&nbsp;limpio", "agua & aire limpio"],
  ["Markdown's bold", "**Acción** del plan", "Acción del plan"],
  ["hidden characters", "co\u00admi\u200bté", "comité"],
  ["signs that only look like tags", "5 < 10 y x > y", "5 < 10 y x > y"],
  ["the numbers of notes", "300[1] adultos [12].", "300 adultos."],
  ["what is no note", "[1] Ley 1276 [sic]", "[1] Ley 1276 [sic]"],
  ["hyphens inside a line", "GEL- T y GEL-T", "GEL- T y GEL-T"],
])("%s", (_, text, expected) => {
  expect(cleanText(text)).toBe(expected);
});

it("cleans once for all", () => {
  const piece = fc.constantFrom("a", "B", " ", "\n", "-", "<br>", "&amp;", "nbsp;", "**", ",", "de", "[1]");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const once = cleanText(pieces.join(""));
      expect(cleanText(once)).toBe(once);
    }),
  );
});
