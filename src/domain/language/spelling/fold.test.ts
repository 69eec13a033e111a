import { fold } from "./fold";

it.each([
  ["Año", "ano"],
  ["An\u0303o", "ano"],
  ["«GEL–T»", '"gel-t"'],
  ["1ª", "1°"],
  ["conﬁable", "confiable"],
  ["fi\u00adn", "fin"],
  ["½", "½"],
  ["１００％", "100%"],
])("%j is folded to %j", (text, folded) => expect(fold(text).text).toBe(folded));

it("says where each of its characters stood", () => {
  const { text, at } = fold("ﬁ\u00adn");
  expect(Array.from(text, (_, index) => at(index))).toEqual([0, 0, 2]);
  expect(at(text.length)).toBe(3);
});
