import { CellValue } from "../../base/cell";
import { KIND, Kind, kindOf } from "./kinds";

it.each<[CellValue, Kind]>([
  ["", KIND.blank],
  ["10 puntos", KIND.text],
  ["80 %", KIND.text],
  ["-", KIND.text],
  ["Ámbito", KIND.text],
  ["¿Cuántos?", KIND.text],
  [0, KIND.number],
  [-2.5, KIND.number],
  [" ", KIND.other],
  [" 10", KIND.other],
  ["\u00a0", KIND.other],
  ["\u2003", KIND.other],
  ["\ufeff", KIND.other],
  ["#REF!", KIND.other],
  ["“Gobierno”", KIND.other],
  [true, KIND.other],
])("%j", (value, kind) => expect(kindOf(value)).toBe(kind));
