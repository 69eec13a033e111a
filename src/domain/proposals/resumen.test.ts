import { good, matrizSheet } from "../checks/testing/tables";
import { applied } from "../changes/apply";
import { SheetGrid } from "../reading/reading";
import { readWorkbook } from "../reading";
import { readBody } from "../reading/own-table";
import { sheet } from "../reading/testing/sheet";
import { resumenAlDia } from "./resumen";

const HEADINGS = ["Código", "Acción", "Peso"];
const BLANK = ["", "", ""];

/** A sheet with the lines of a Resumen, its responsables at the right, and what is read of it. */
function resumenCon(lines: readonly (readonly (string | number)[])[], responsables: readonly string[] = []) {
  const rows = Math.max(lines.length, responsables.length);
  const values = [
    [...HEADINGS, "", "Responsable"],
    ...Array.from({ length: rows }, (_, index) => [
      ...(lines[index] ?? BLANK),
      "",
      responsables[index] ?? "",
    ]),
  ];
  const table = { row: 0, column: 0, rows: lines.length + 1, columns: 3 };
  const grid: SheetGrid = {
    ...sheet(values, { name: "Resumen" }),
    tables: [
      { ...table, name: "Resumen" },
      { ...table, name: "Responsables", column: 4, rows: responsables.length + 1, columns: 1 },
    ],
  };
  const reading = (read: SheetGrid) => ({
    sheet: "Resumen",
    formula: "",
    acciones: readBody(read, 0, { codigo: 0, accion: 1, peso: 2 }),
    responsables: responsables.length > 0 ? readBody(read, 0, { responsable: 4 }) : null,
  });
  return { grid, reading };
}

const matriz = (...acciones: readonly string[]) =>
  matrizSheet(
    acciones.map((accion, index) => ({
      ...good,
      accion,
      codigo: `${index + 1}.1`,
      responsable: `De ${accion}`,
    })),
  );

/** What the sheet lists once it is up to date; responsables are looked at apart. */
function alDia(
  acciones: readonly string[],
  lines: readonly (readonly (string | number)[])[],
  responsables: readonly string[] = [],
) {
  const { grid, reading } = resumenCon(lines, responsables);
  const seen = readWorkbook([matriz(...acciones)], { resumenes: [reading(grid)] });
  const { changes, as } = resumenAlDia(seen)!;
  const [after] = applied([grid], [changes]) as [SheetGrid];
  return { as, changes, after: after.values.slice(1).map((row) => row.slice(0, 3)) };
}

it.each<[string, readonly string[], readonly (readonly (string | number)[])[], readonly string[], number]>([
  ["what it lacks goes in its free lines, in order", ["A", "B"], [BLANK, BLANK, BLANK], ["A", "B", ""], 2],
  ["its own lines stay where they are", ["A", "B"], [BLANK, ["", "B", 40], BLANK], ["A", "B", ""], 1],
  [
    "past them it comes in above the last, which is filled last",
    ["A", "B", "C", "D"],
    [["", "A", ""], BLANK, BLANK],
    ["A", "B", "C", "D"],
    3,
  ],
  [
    "above the last also where no line is free",
    ["A", "B"],
    [
      ["", "Z", ""],
      ["", "A", ""],
    ],
    ["Z", "B", "A"],
    1,
  ],
  ["a line in which somebody wrote is not free", ["A"], [["", "", 40], BLANK], ["", "A"], 1],
  ["what is said with other spaces is said", ["A b"], [["", " a  B", ""], BLANK], [" a  B", ""], 0],
])("%s", (_, acciones, lines, expected, rows) => {
  const { after, as } = alDia(acciones, lines);
  expect(after.map(([, accion]) => accion)).toEqual(expected);
  expect(as.rows).toBe(rows);
});

it("gives each acción its Código, and leaves the Pesos", () => {
  expect(alDia(["A", "B"], [["1", "A", 40], BLANK]).after).toEqual([
    ["1", "A", 40],
    ["2", "B", ""],
  ]);
});

it("moves whole lines of the sheet, for other tables stand above and below", () => {
  const { changes } = alDia(["A", "B"], [["", "A", ""]], ["De A"]);
  expect(changes.rows.map(({ tableName, moves }) => [tableName, moves])).toEqual([
    ["Resumen", "lines"],
    ["Responsables", "lines"],
  ]);
});

it("has nothing to do but its chart where it lacks nothing", () => {
  const { as, changes } = alDia(["A"], [["1", "A", ""]], ["De A"]);
  expect([as.what, changes.charts?.length]).toEqual(["nothing", 1]);
});

it("is of no matriz without a Resumen", () => {
  expect(resumenAlDia(readWorkbook([matriz("A")], {}))).toBeNull();
});
