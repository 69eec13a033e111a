import { notKeptText } from "./not-kept-text";

it.each([
  [["images"], "«plan.xlsx» traía imágenes que esta página no guarda."],
  [["images", "pivotTables", "filters"], "traía imágenes, tablas dinámicas y filtros aplicados que"],
] as const)("names what %s is, and what to do", (kinds, sentence) => {
  const text = notKeptText(kinds, "plan.xlsx");
  expect(text).toContain(sentence);
  expect(text).toContain("conserve el original");
});
