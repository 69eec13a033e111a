import { readWorkbook } from "../../../reading";
import { sheet } from "../../../reading/testing/sheet";
import { checkWorkbook } from "../..";

const HEADINGS = [
  "Acción",
  "Indicador",
  "Meta",
  "% de cumplimiento",
  "Recomendaciones",
  "Programado",
  "Ejecutado",
];

/** A matriz with formulas of its own, from row 2 on. */
const foundIn = (formulas: readonly string[]) => {
  const rows = formulas.map((formula, index) => [
    "Abrir puntos",
    `Puntos de la zona ${index}`,
    "10 puntos",
    formula === "" ? "" : ([formula, 0.5] as const),
    "Seguir",
    10,
    5,
  ]);
  return checkWorkbook(readWorkbook([sheet([HEADINGS, ...rows])]))
    .filter(({ rule }) => rule === "formula-de-otra-fila")
    .map(({ place, detail }) => `${place.row} of ${detail?.row}`);
};

it.each<[string, string[], string[]]>([
  ["the cells of a row far below", ["=G2/F2", "=G3/F3", "=G9/F9", "=G5/F5"], ["4 of 9"]],
  ["the cells of the first row, fixed", ["=G2/F2", "=$G$2/$F$2", "=G4/F4", "=G5/F5"], ["3 of 2"]],
  ["a row without formula", ["=G2/F2", "", "=G9/F9", "=G5/F5", "=G6/F6"], ["4 of 9"]],
  ["each its own", ["=G2/F2", "=G3/F3", "=G4/F4"], []],
  ["spaces and dollars of the same row", ["=G2/F2", "= $G3 / $F3", "=G4/F4"], []],
  ["another formula", ["=G2/F2", "=G3*2", "=G4/F4"], []],
  ["one that lost a cell", ["=G2/F2", "=#REF!/F3", "=G4/F4"], []],
  ["a total that is the same for all", ["=G2/$F$9", "=G3/$F$9", "=G4/$F$9"], []],
  ["a running total", ["=G2", "=D2+G3", "=D3+G4", "=D4+G5"], []],
  ["no formula that most have", ["=G2/F2", "=G3*2", "=G2/F2", "=F5+1"], []],
])("in a matriz that is not ours: %s", (_, formulas, expected) => {
  expect(foundIn(formulas)).toEqual(expected);
});
