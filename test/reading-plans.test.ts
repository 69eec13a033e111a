import { checkWorkbook, groupObservations } from "../src/domain/checks";
import { cellName, readWorkbook, SheetGrid } from "../src/domain/reading";
import { marcoOperativo } from "../src/domain/tables/marco-operativo";
import { EXAMPLES } from "../src/playground/examples";
import { logicalRows, Plan } from "../src/playground/examples/plan";
import { SheetData } from "../src/xlsx/workbook-data";

function gridOf(data: SheetData): SheetGrid {
  const places = [...data.cells.keys()].map((key) => key.split(",").map(Number) as [number, number]);
  const height = Math.max(...places.map(([row]) => row)) + 1;
  const width = Math.max(...places.map(([, column]) => column)) + 1;
  const values = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => data.cells.get(`${row},${column}`)?.value ?? ""),
  );
  return { name: data.name, row: 0, column: 0, values, formulas: values, tables: [], protected: false };
}

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
      "indicador-compuesto · Indicadores de gestión · 4",
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
