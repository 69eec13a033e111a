import { checkWorkbook, groupObservations } from "../src/domain/checks";
import { readMarcoDeAccion, readWorkbook } from "../src/domain/reading";
import { cellName } from "../src/domain/base/cell-name";
import { marcoOperativo } from "../src/domain/plan/tables/marco-operativo";
import { gridOf } from "../src/files/testing/grid-of";
import { EXAMPLES } from "../src/playground/examples";
import { logicalRows, Plan } from "../src/playground/examples/plan";

const plan = async (id: string) =>
  (await import(`../src/playground/examples/plans/${id}.json`)).default as Plan;

it.each(EXAMPLES)("reads the document of $label as it is meant", async ({ id, load }) => {
  const reading = readWorkbook((await load()).sheets.map(gridOf));
  expect(reading.marcos).toHaveLength(1);
  const rows = reading.marcos[0]!.rows.map((row) => marcoOperativo.columns.map(({ key }) => row.values[key]));
  expect(rows).toEqual(logicalRows(await plan(id)));
});

it("reads the matriz of Pore: one acción, three indicators", async () => {
  const reading = readWorkbook((await EXAMPLES.find(({ id }) => id === "pore")!.load()).sheets.map(gridOf));
  const [matriz] = reading.matrices;
  expect(matriz!.rows).toHaveLength(3);
  expect(new Set(matriz!.rows.map((row) => row.values.accion)).size).toBe(1);
  expect(matriz!.missing).toEqual([]);
  const [first] = matriz!.rows;
  expect(
    cellName({ sheet: "Matriz", row: first!.number, column: matriz!.columns.meta, heading: "Meta" }),
  ).toMatch(/^C\d+, columna Meta$/);
});

/** Rule, column and rows of each group. */
it.each<[string, string[]]>([
  ["alvarado", ["indicador-compuesto · Indicadores de gestión · 1", "meta-compuesta · Metas · 1"]],
  [
    "cajamarca",
    [
      "obligatorio · Indicadores de gestión · 1",
      "obligatorio · Metas · 1",
      "fila-partida · undefined · 1",
      "indicador-compuesto · Indicadores de gestión · 1",
      "meta-compuesta · Metas · 1",
    ],
  ],
  [
    "el-contadero",
    [
      "dos-acciones · Acción · 1",
      "indicador-compuesto · Indicadores de gestión · 5",
      "meta-sin-numero · Metas · 1",
    ],
  ],
  ["gonzalez", ["marcador · Metas · 6", "marcador · Recursos · 2"]],
  [
    "pore",
    [
      "meta-contradice · Metas · 1",
      "accion-sin-fila · Acción · 6",
      "indicador-sin-fila · Indicadores de gestión · 1",
      "fila-sin-marco · Indicador de gestión · 3",
      "meta-compuesta · Metas · 2",
      "meta-sin-numero · Meta · 1",
    ],
  ],
])("finds in %s what is really there", async (id, expected) => {
  const workbook = await EXAMPLES.find((each) => each.id === id)!.load();
  const groups = groupObservations(checkWorkbook(readWorkbook(workbook.sheets.map(gridOf))));
  expect(groups.map((group) => `${group.rule} · ${group.heading} · ${group.observations.length}`)).toEqual(
    expected,
  );
});

/** Row by row of the marco operativo, the acciones of the list that it is about. */
const ABOUT: Readonly<Record<string, readonly (readonly number[])[]>> = {
  alvarado: [[0], [1], [2], [3], [4], [5]],
  cajamarca: [[0], [1], [2], [3], [4], [5], [6]],
  // Two in one cell; one in other words; the last ones in another order.
  "el-contadero": [[0], [1, 2], [3], [4], [6], [5], [7]],
  gonzalez: [[0], [1], [2], [3], [4], [5]],
  // Its last row is of no acción of the list.
  pore: [[0], [1], [4], [2], [3], [5], []],
};

it.each(Object.entries(ABOUT))(
  "finds in %s which acciones of the marco de acción have no row: none, and those of each row once it is gone",
  async (id, about) => {
    const { marcoDeAccion, ...document } = await plan(id);
    const rows = logicalRows(document);
    const acciones = [...new Set(rows.map(([accion]) => accion))];
    const missingWithout = (gone?: string) => {
      const kept = rows.filter(([accion]) => accion !== gone);
      const values = [marcoOperativo.columns.map(({ heading }) => heading), ...kept];
      const grid = {
        name: "Marco",
        row: 0,
        column: 0,
        values,
        formulas: values,
        tables: [],
        protected: false,
      };
      const first = { sheet: "Parámetros", row: 38, column: 1 };
      const reading = readWorkbook([grid], { accionesDelMarco: readMarcoDeAccion(marcoDeAccion, first) });
      return checkWorkbook(reading)
        .filter(({ rule }) => rule === "accion-del-marco-de-accion-sin-fila")
        .map(({ place }) => place.row! - first.row);
    };
    expect(missingWithout()).toEqual([]);
    expect(acciones.map(missingWithout)).toEqual(about);
  },
);
