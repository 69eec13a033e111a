import { MatrizCells, good, parametros, readingOf } from "../checks/testing/tables";
import { suma } from "../plan/cumplimiento/promedio";
import { Parametros } from "../plan/parametros/parametro";
import { claveDelPlan, consolidarLibro } from "./consolidate";
import { DIFERENCIA, filasEnCorte } from "./plan-en-corte";
import { clasificar } from "./ranking";

const alvarado: Parametros = { ...parametros, entidad: "Alcaldía de Alvarado", codigo_dane: "73026" };
const read = (rows: readonly MatrizCells[], more: Parametros = {}) =>
  consolidarLibro("a.xlsx", readingOf(rows, { parametros: { ...alvarado, ...more } }));

function planOf(rows: readonly MatrizCells[], more?: Parametros) {
  const libro = read(rows, more);
  if (typeof libro === "string") throw new Error(libro);
  return libro.planes[0]!;
}

// Due by 31-dic-2008 of 10 in two years: 1.
const row = (cells: MatrizCells): MatrizCells => ({ ...good, plazo: 40424, ...cells });

describe("the rows of a plan", () => {
  it.each<[string, readonly MatrizCells[]]>([
    ["of one acción", [row({ avance: 1 }), row({ avance: 0 })]],
    ["with weights", [row({ avance: 1, peso: 70 }), row({ avance: 0, peso: 30 })]],
    ["of several acciones", [row({ avance: 1 }), row({ avance: 0 }), row({ accion: "Otra", avance: 0.5 })]],
    [
      "some of which don't count",
      [row({ avance: 1 }), row({ meta: "-", cantidad: "" }), row({ avance: "" })],
    ],
  ])("%s add up to its figure", (_, rows) => {
    const plan = planOf(rows);
    const filas = filasEnCorte(plan);
    expect(filas).toHaveLength(rows.length);
    expect(suma(filas, ({ parte }) => parte)).toBeCloseTo(1, 12);
    expect(suma(filas, ({ aporte }) => aporte)).toBeCloseTo(plan.informe.plan.cumplimiento!, 12);
  });

  const FORMULA = "=Matriz[[#This Row],[Avance]]";
  it.each<[string, MatrizCells["cumplimiento"], object]>([
    ["says the same", [FORMULA, 1], { delArchivo: null, diferencia: null }],
    ["has not been computed", [FORMULA, ""], { delArchivo: null, diferencia: null }],
    ["gives another figure", [FORMULA, 0.8], { delArchivo: 0.8, diferencia: DIFERENCIA.otraFormula }],
    ["was typed over", 0.8, { delArchivo: 0.8, diferencia: DIFERENCIA.escrito }],
  ])("tell what the file says where it %s", (_, cumplimiento, expected) => {
    expect(filasEnCorte(planOf([row({ avance: 1, cumplimiento })]))).toMatchObject([expected]);
  });
});

it.each<[string, readonly MatrizCells[], Parametros, string]>([
  ["a fecha de corte", [row({})], { fecha_corte: "" }, "sin-corte"],
  ["an entity", [row({})], { entidad: " ", codigo_dane: "" }, "sin-entidad"],
])("a workbook without %s has no plan to put beside others", (_, rows, given, why) => {
  expect(read(rows, given)).toBe(why);
});

it("a workbook without a matriz has none either", () => {
  expect(consolidarLibro("a.xlsx", { ...readingOf([]), matrices: [] })).toBe("sin-matriz");
});

it.each<[string, Parametros, boolean]>([
  ["the code, whatever the name", { entidad: "ALVARADO" }, true],
  ["the name, where there is no code", { codigo_dane: "" }, false],
  ["another corte", { fecha_corte: 39994 }, false],
  ["another plan", { plan: "Plan de desarrollo" }, false],
])("a plan is known by %s", (_, given, same) => {
  expect(claveDelPlan(planOf([row({})], given)) === claveDelPlan(planOf([row({})]))).toBe(same);
});

it("ranks the definitivos alone, and those with the same figure in one place", () => {
  const entity = (entidad: string, cumplimiento: number | null, definitivo = true) => ({
    ...{ entidad, cumplimiento, definitivo },
    ...{ calculados: 1, exigibles: 2 },
  });
  const ranked = clasificar([
    entity("Pore", 0.5),
    entity("Alvarado", 0.9),
    entity("Bogotá", 1, false),
    entity("Cajamarca", 0.9),
    entity("González", null),
    entity("Cali", 0.1),
  ]);
  expect(ranked.map(({ puesto, item }) => `${puesto} ${item.entidad}`)).toEqual([
    "1 Alvarado",
    "1 Cajamarca",
    "3 Pore",
    "4 Cali",
  ]);
});
