import { listIn, pairs } from "./lists";

test.each<[string, readonly string[] | undefined, boolean]>([
  ["1) Talleres 2) Visitas", ["Talleres", "Visitas"], true],
  ["1. Talleres\n2. Visitas\nde obra", ["Talleres", "Visitas\nde obra"], true],
  ["• Talleres\n• Visitas", ["Talleres", "Visitas"], false],
  ["- Talleres\n- Visitas", ["Talleres", "Visitas"], false],
  ["- Talleres", undefined, false],
  ["Talleres\nde 2) visitas", undefined, false],
  ["2) Talleres 3) Visitas", undefined, false],
  ["1. Talleres\n3. Visitas", undefined, false],
  ["Talleres y visitas", undefined, false],
])("«%s»", (text, items, sure) => {
  const list = listIn(text);
  expect(list?.items).toEqual(items);
  expect(list?.sure ?? false).toBe(sure);
});

test.each([
  [
    ["familias con huerto", "parques rehabilitados", "niños inscritos"],
    ["100 familias tendrán huerto", "Inscribir 50 niños"],
    [0, undefined, 1],
  ],
  [["talleres", "visitas"], ["10 talleres"], [0, undefined]],
  [
    ["a", "b"],
    ["c", "d"],
    [0, 1],
  ],
])("%j beside %j", (longer, shorter, beside) => expect(pairs(longer, shorter)).toEqual(beside));
