import type { CellData } from "../workbook-data";
import { textHeight } from "./text-height";

const text = "Elaborar y adoptar el plan de mejoramiento de la entidad";

test.each<[string, CellData, number, number]>([
  ["a line", { value: "Acción", style: { wrap: true } }, 20, 15],
  ["text that runs over its neighbours", { value: text }, 10, 15],
  ["text that wraps", { value: text, style: { wrap: true } }, 20, 45],
  ["text in a smaller column", { value: text, style: { wrap: true } }, 12, 75],
  ["capitals, which are wider", { value: text.toUpperCase(), style: { wrap: true } }, 20, 60],
  ["an indent", { value: text, style: { wrap: true, indent: 3 } }, 20, 60],
  ["lines of its own", { value: "a\n\nb", style: { wrap: true } }, 20, 45],
  ["a word longer than the line", { value: "a".repeat(40), style: { wrap: true } }, 10, 60],
  ["a larger font", { value: "Plan", style: { font: { size: 22 } } }, 20, 30],
  ["a smaller font", { value: "Plan", style: { font: { size: 8 } } }, 20, 15],
  ["a number", { value: 123456789012, style: { wrap: true } }, 4, 15],
  ["more than Excel's highest row", { value: "a\n".repeat(100), style: { wrap: true } }, 20, 409.5],
])("%s", (_, cell, width, height) => {
  expect(textHeight(cell, width)).toBe(height);
});
