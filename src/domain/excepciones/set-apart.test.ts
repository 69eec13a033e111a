import { CellValue } from "../base/cell";
import { checkWorkbook } from "../checks";
import { MatrizCells, good, marcoSheet, matrizSheet, parametros } from "../checks/testing/tables";
import { readWorkbook } from "../reading";
import { SheetGrid } from "../reading/reading";
import { sheet } from "../reading/testing/sheet";
import { acceptance, excepcionesSheet, headings } from "./testing/excepciones-sheet";
import { readExcepciones } from "../reading/excepciones/read-excepciones";
import { excepcionesOf, setApart } from ".";

const named = { parametros, hasParametros: true };

const wrong: MatrizCells = { ...good, avance: "casi" };

/** A workbook where all that one rule found in some rows was accepted, and then some rows were changed. */
function accepted(
  rows: readonly MatrizCells[],
  now = rows,
  change: (sheet: SheetGrid) => SheetGrid = (same) => same,
) {
  const before = readWorkbook([matrizSheet(rows)], named);
  const found = checkWorkbook(before).filter(({ rule }) => rule === "avance-ilegible");
  const list = excepcionesOf(found, acceptance, before, ({ rule }) => rule);
  const reading = readWorkbook([matrizSheet(now), change(excepcionesSheet(list))], named);
  return setApart(checkWorkbook(reading), reading);
}

it("what was accepted is set apart, with its reason", () => {
  const {
    pending,
    accepted: apart,
    lapsed,
  } = accepted([wrong, { ...wrong, codigo: "1.2", indicador: "Otro" }]);
  expect([pending, lapsed]).toEqual([[], []]);
  expect(
    apart.map(({ observation, excepcion }) => [observation.place.row, excepcion.motivo, excepcion.quien]),
  ).toEqual([
    [2, "No aplica", "Ana"],
    [3, "No aplica", "Ana"],
  ]);
});

it.each<[string, MatrizCells[], number]>([
  ["the value changes", [{ ...wrong, avance: "mucho" }], 1],
  ["it is corrected", [{ ...wrong, avance: 3 }], 0],
  ["the row is another one now", [{ ...wrong, codigo: "1.9" }], 1],
])("lapses when %s", (_, now, pending) => {
  const left = accepted([wrong], now);
  expect(left.accepted).toEqual([]);
  expect(left.pending.filter(({ rule }) => rule === "avance-ilegible")).toHaveLength(pending);
  expect(left.lapsed).toHaveLength(1);
});

it.each<[string, MatrizCells[], MatrizCells[]]>([
  ["the table is sorted", [wrong], [{ ...good, codigo: "0.1" }, wrong]],
  ["its indicador is written better", [wrong], [{ ...wrong, indicador: "Puntos con conexión a internet" }]],
  ["it gets a Código", [{ ...wrong, codigo: "" }], [wrong]],
  [
    "its Código is doubled, by its acción and indicador",
    [wrong, { ...good, indicador: "Otro" }],
    [{ ...good, indicador: "Otro" }, wrong],
  ],
])("holds when %s", (_, rows, now) => {
  const { accepted: apart } = accepted(rows, now);
  expect(apart).toHaveLength(1);
});

it.each<[string, (sheet: SheetGrid) => SheetGrid]>([
  ["renamed", (grid) => ({ ...grid, name: "Lo aceptado" })],
  ["no table any more", (grid) => ({ ...grid, tables: [] })],
  ["reordered", (grid) => ({ ...grid, values: grid.values.map((row) => [...row].reverse()) })],
  [
    "written in capitals",
    (grid) => ({
      ...grid,
      values: grid.values.map((row, index) =>
        index === 1 ? row.map((cell) => String(cell).toUpperCase()) : row,
      ),
    }),
  ],
])("is read where the sheet is %s", (_, change) =>
  expect(accepted([wrong], [wrong], change).accepted).toHaveLength(1),
);

/** What is left of some sheets once the first so many observaciones of a rule were accepted, and then others came. */
function afterAccepting(count: number, rule: string, sheets: readonly SheetGrid[], now = sheets) {
  const before = readWorkbook(sheets, named);
  const found = checkWorkbook(before).filter((each) => each.rule === rule);
  const list = excepcionesOf(found.slice(0, count), acceptance, before, ({ rule }) => rule);
  const reading = readWorkbook([...now, excepcionesSheet(list)], named);
  const { accepted: apart, pending } = setApart(checkWorkbook(reading), reading);
  const places = (observations: typeof pending) =>
    observations
      .filter((each) => each.rule === rule)
      .map(({ place: { sheet: name, row = 0 } }) => `${name} ${row}`);
  return { accepted: places(apart.map(({ observation }) => observation)), pending: places(pending) };
}

describe("one acceptance is of one observación", () => {
  const alike = { ...wrong, codigo: "" };
  const matrizOf = (...rows: readonly MatrizCells[]) => matrizSheet(rows);
  const copyOf = (grid: SheetGrid): SheetGrid => ({
    ...grid,
    name: "Copia",
    tables: grid.tables.map((each) => ({ ...each, name: "Copia" })),
  });
  const withoutTiempos = (name: string) => ({
    ...sheet([
      ["Acción", "Beneficios", "Indicador", "Meta", "Actividades", "Responsables", "Recursos"],
      ["Publicar", "b", "Puntos", "10", "a", "x", "-"],
    ]),
    name,
  });

  it("of two rows that say the same, only that one", () => {
    expect(afterAccepting(1, "avance-ilegible", [matrizOf(alike, alike)])).toEqual({
      accepted: ["Matriz 2"],
      pending: ["Matriz 3"],
    });
    expect(afterAccepting(2, "avance-ilegible", [matrizOf(alike, alike)]).pending).toEqual([]);
  });

  it("the row with its Código has its own before one without takes it", () => {
    const [first, second] = [matrizOf(wrong), matrizOf(alike, wrong)];
    expect(afterAccepting(1, "avance-ilegible", [first], [second]).accepted).toEqual(["Matriz 3"]);
  });

  it("a copy of the sheet has none of it", () => {
    const grid = matrizOf(wrong);
    expect(afterAccepting(1, "avance-ilegible", [grid], [grid, copyOf(grid)])).toEqual({
      accepted: ["Matriz 2"],
      pending: ["Copia 2"],
    });
    const both = afterAccepting(1, "avance-ilegible", [grid, copyOf(grid)], [copyOf(grid), grid]);
    expect(both.accepted).toEqual(["Matriz 2"]);
  });

  it("what a table lacks is of that table", () => {
    const [a, b] = [withoutTiempos("A"), withoutTiempos("B")];
    expect(afterAccepting(1, "encabezado-ausente", [a, b], [b, a])).toEqual({
      accepted: ["A 1"],
      pending: ["B 1"],
    });
  });
});

it("without a reason nothing is accepted", () => {
  const reason = headings.indexOf("Motivo");
  const { accepted: apart, pending } = accepted([wrong], [wrong], (grid) => ({
    ...grid,
    values: grid.values.map((row, index) => (index > 1 ? row.with(reason, " ") : row)),
  }));
  expect([apart.length, pending.length]).toEqual([0, 1]);
});

it("a row of the marco has no Código: its texts say which it is", () => {
  const row = {
    accion: "Publicar",
    indicador: "Puntos",
    meta: "10 puntos",
    tiempos: "24 meses",
    responsables: "x",
  };
  const sheets = [marcoSheet([{ ...row, recursos: "-" }])];
  const before = readWorkbook(sheets, named);
  const found = checkWorkbook(before);
  const list = excepcionesOf(found, acceptance, before, ({ rule }) => rule);
  const reading = readWorkbook([...sheets, excepcionesSheet(list)], named);
  expect(setApart(checkWorkbook(reading), reading).pending).toEqual([]);
});

it.each<[CellValue | undefined, string, string]>([
  [80, "% reportado", "8.000\u00a0%"],
  [39813, "Plazo", "31/12/2008"],
  [0.125, "Avance", "0,125"],
  ["", "Meta", ""],
  [undefined, "", ""],
  ["#REF!", "Estado", "#REF!"],
])("what was found is written as it reads: %s in %s", (found, heading, text) => {
  const reading = readWorkbook([matrizSheet([good])], named);
  const observation = {
    rule: "escala" as const,
    severity: "error" as const,
    found,
    place: { sheet: "Matriz", row: 2, heading },
  };
  expect(excepcionesOf([observation], acceptance, reading, ({ rule }) => rule)[0]).toMatchObject({
    regla: "escala",
    codigo: "1.1",
    indicador: "Puntos con conexión",
    encontrado: text,
  });
});

it("other tables are none of it", () => {
  expect(readExcepciones([sheet([["Regla", "Motivo"]]), matrizSheet([good]), sheet([])])).toBeNull();
});
