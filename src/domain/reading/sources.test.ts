import { CellValue } from "../base/cell";
import { SheetGrid } from "./reading";
import { readWorkbook } from "./workbook";

const MARCO = ["Acción", "Indicadores de gestión", "Metas", "Actividades"];
const MATRIZ = ["Acción", "Indicador de gestión", "Meta", "Porcentaje de cumplimiento", "Avance"];

const sheet = (name: string, values: readonly (readonly CellValue[])[], table?: string): SheetGrid => ({
  name,
  row: 0,
  column: 0,
  values,
  formulas: values,
  tables: table ? [{ name: table, row: 0, column: 0, rows: values.length, columns: values[0]!.length }] : [],
  protected: false,
});

const OURS = [
  ["A", "Boletines publicados", "4", "x"],
  ["A", "Visitas", "10", "x"],
  ["B", "Talleres", "2", "x"],
];
/** A text cut over two lines, a ghost row, a footer. */
const PASTED = [
  ["A", "Boletines\npublicados", "4", "x"],
  ["", "Visitas", "10", "x"],
  ["", "Visit", "", ""],
  ["Página 3", "", "", ""],
  ["B", "Talleres", "2", "x"],
];

const marcosOf = (...sheets: SheetGrid[]) => {
  const { marcos, sources } = readWorkbook(sheets);
  return [marcos.map((each) => each.sheet), sources];
};

test("a pasted table that was organized does not count any more", () => {
  expect(
    marcosOf(sheet("Pegado", [MARCO, ...PASTED]), sheet("Marco", [MARCO, ...OURS], "MarcoOperativo")),
  ).toEqual([["Marco"], ["Pegado"]]);
});

test.each([
  ["the template is blank", [], PASTED],
  ["they are of different plans", OURS, [["A", "Otro", "1", "x"]]],
])("two tables count where %s", (_, ours, pasted) => {
  expect(
    marcosOf(sheet("Pegado", [MARCO, ...pasted]), sheet("Marco", [MARCO, ...ours], "MarcoOperativo")),
  ).toEqual([["Pegado", "Marco"], []]);
});

test("a table by itself, and two in Excel tables, count", () => {
  expect(marcosOf(sheet("Pegado", [MARCO, ...PASTED]))).toEqual([["Pegado"], []]);
  expect(
    marcosOf(sheet("Una", [MARCO, ...OURS], "MarcoOperativo"), sheet("Otra", [MARCO, ...OURS], "Tabla2")),
  ).toEqual([["Una", "Otra"], []]);
});

test("an Excel table of the person's that was organized into one of ours does not count any more", () => {
  expect(
    marcosOf(
      sheet("Suya", [MARCO, ...PASTED], "Tabla1"),
      sheet("Marco", [MARCO, ...OURS], "MarcoOperativo2"),
      sheet("Matriz (2)", [MARCO, ...OURS], "MarcoOperativo3"),
    ),
  ).toEqual([["Marco", "Matriz (2)"], ["Suya"]]);
});

test.each<[string, CellValue, CellValue, readonly string[]]>([
  ["stand in the one that was made of it", 0.8, 0.8, ["Matriz"]],
  ["stand there in their scale", "80", 0.8, ["Matriz"]],
  ["stand nowhere else", 0.8, "", ["Propia", "Matriz"]],
  ["differ", "80 %", 0.9, ["Propia", "Matriz"]],
])("a matriz in plain cells whose percentages %s", (_, stated, reported, expected) => {
  const HEADED = ["Acción", "Indicador de gestión", "Meta", "Porcentaje de cumplimiento"];
  const { matrices } = readWorkbook([
    sheet("Propia", [HEADED, ["A", "Boletines", "4", stated]]),
    sheet(
      "Matriz",
      [
        [...HEADED, "% reportado"],
        ["A", "Boletines", "4", "", reported],
      ],
      "Matriz",
    ),
  ]);
  expect(matrices.map((each) => each.sheet)).toEqual(expected);
});

test.each([
  ["somebody follows the plan in it", 3, ["Propia", "Matriz"]],
  ["nobody wrote an avance in it", "", ["Matriz"]],
])("a matriz in plain cells, where %s", (_, avance, expected) => {
  const rows = [
    ["A", "Boletines", "4", "", avance],
    ["A", "Visitas", "10", "", ""],
  ];
  const { matrices } = readWorkbook([
    sheet("Propia", [MATRIZ, ...rows]),
    sheet("Matriz", [MATRIZ, ...rows], "Matriz"),
  ]);
  expect(matrices.map((each) => each.sheet)).toEqual(expected);
});
