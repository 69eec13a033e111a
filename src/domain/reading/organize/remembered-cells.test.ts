import { CellValue } from "../../base/cell";
import { Remembered } from "./remembered";
import { rememberedCells, rememberedIn } from "./remembered-cells";

const KEPT: Remembered = {
  table: "accion | dato | dato",
  target: "matriz",
  columns: [
    { place: 1, key: "responsable" },
    { place: 2, key: null },
  ],
  off: ["totales"],
  on: ["divididas"],
};
const CELLS = [
  "accion | dato | dato",
  "Matriz de seguimiento",
  "2: Responsable; 3: aparte",
  "totales: no; divididas: sí",
];

test("what was decided is kept in words", () => {
  expect(rememberedCells(KEPT)).toEqual(CELLS);
  expect(rememberedIn([CELLS])).toEqual([KEPT]);
});

const [TABLE = "", ...REST] = CELLS;
test.each<[what: string, row: readonly CellValue[], read: readonly Partial<Remembered>[]]>([
  ["a blank row", ["", "", "", ""], []],
  ["a table that it becomes no more", [TABLE, "Presupuesto", "", ""], []],
  [
    "other capitals and spaces",
    [TABLE, "MATRIZ DE SEGUIMIENTO ", "2:responsable;3 : Aparte", REST[2]!],
    [KEPT],
  ],
  ["a column that there is not", [TABLE, REST[0]!, "2: Presupuesto", ""], [{ columns: [], off: [], on: [] }]],
  ["a note of a person", [TABLE, REST[0]!, "preguntar a Ana", "ninguno"], [{ columns: [], off: [], on: [] }]],
])("%s", (_, row, read) => {
  expect(rememberedIn([row])).toEqual(read.map((each): unknown => expect.objectContaining(each)));
});
