import fc from "fast-check";
import { CellValue } from "../../base/cell";
import { readMarcoDeAccion, readWorkbook } from "../../reading";
import { WorkbookReading } from "../../reading/reading";
import { resumenLeido } from "../../reading/testing/resumen";
import { MarcoKey, marcoOperativo } from "../../plan/tables/marco-operativo";
import { MatrizKey, matriz } from "../../plan/tables/matriz";
import { checks } from "../registry";
import { recheck, startRevision } from "./revision";
import { Cell, MatrizCells, good, marcoSheet, matrizSheet, parametros } from "../testing/tables";

type MarcoCells = Partial<Record<MarcoKey, Cell>>;

function read(
  rows: readonly MatrizCells[],
  marco: readonly MarcoCells[],
  more = {},
  list: readonly CellValue[] = [],
): WorkbookReading {
  return readWorkbook([matrizSheet(rows), marcoSheet(marco)], {
    parametros: { ...parametros, ...more },
    hasParametros: true,
    accionesDelMarco: readMarcoDeAccion(list, { sheet: "Parámetros", row: 38, column: 1 }),
  });
}

const value: fc.Arbitrary<CellValue> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<CellValue>(
      "",
      "",
      "A",
      "B",
      "1.1",
      "1.2",
      "10 puntos",
      "4 veces al mes y 100%",
    ),
  },
  fc.constantFrom<CellValue>(
    "-",
    "---",
    "80 %",
    "#REF!",
    "cumple",
    "cada periodo",
    "mes",
    "Sí",
    "Acción",
    "Meta",
    "y seguir",
  ),
  fc.constantFrom<CellValue>(0, 1, 5, 10, 80, -2, 0.5, 39694, 39700, 39900, true),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: value },
  value.map((shown): Cell => ["=1+1", shown]),
  value.map((shown): Cell => ["=$C3/2", shown]),
);
const record = <Key extends string>(keys: readonly Key[]) =>
  fc.dictionary(fc.constantFrom(...keys), cell, { maxKeys: 9 }) as fc.Arbitrary<Partial<Record<Key, Cell>>>;

const matrizKeys = matriz.columns.map(({ key }) => key);
const marcoKeys = marcoOperativo.columns.map(({ key }) => key);
const row = record<MatrizKey>(matrizKeys).map((cells): MatrizCells => ({ ...good, ...cells }));
const marcoRow = record<MarcoKey>(marcoKeys);

/** What somebody does to a sheet: the rows after it. */
const edit = fc.oneof(
  { weight: 6, arbitrary: fc.record({ at: fc.nat(), key: fc.constantFrom(...matrizKeys), cell }) },
  fc.record({ at: fc.nat(), row }),
  fc.record({ insert: fc.nat(), row }),
  fc.record({ remove: fc.nat() }),
  fc.record({ marco: fc.nat(), key: fc.constantFrom(...marcoKeys), cell }),
  fc.record({ corte: fc.constantFrom(39813, 39900, "") }),
  fc.record({
    list: fc.array(fc.constantFrom("Actualizar el sitio web", "Acción", "Publicar"), { maxLength: 2 }),
  }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

interface State {
  readonly rows: readonly MatrizCells[];
  readonly marco: readonly MarcoCells[];
  readonly corte: CellValue;
  readonly list: readonly CellValue[];
}

function edited(state: State, change: Edit): State {
  const { rows, marco } = state;
  if ("corte" in change) return { ...state, corte: change.corte };
  if ("list" in change) return { ...state, list: change.list };
  if ("insert" in change) {
    const at = change.insert % (rows.length + 1);
    return { ...state, rows: [...rows.slice(0, at), change.row, ...rows.slice(at)] };
  }
  if ("remove" in change) {
    return { ...state, rows: rows.filter((_, index) => index !== change.remove % rows.length) };
  }
  if ("marco" in change) {
    const at = change.marco % Math.max(1, marco.length);
    return {
      ...state,
      marco: marco.map((cells, index) => (index === at ? { ...cells, [change.key]: change.cell } : cells)),
    };
  }
  const at = change.at % Math.max(1, rows.length);
  return {
    ...state,
    rows: rows.map((cells, index) =>
      index !== at ? cells : "row" in change ? change.row : { ...cells, [change.key]: change.cell },
    ),
  };
}

it("finds after each edit what a whole check would", () => {
  const start = fc.record({
    rows: fc.array(row, { minLength: 1, maxLength: 6 }),
    marco: fc.array(marcoRow, { maxLength: 4 }),
    corte: fc.constant<CellValue>(39813),
    list: fc.constant<readonly CellValue[]>(["Actualizar el sitio web", "Publicar boletines"]),
  });
  fc.assert(
    fc.property(start, fc.array(edit, { minLength: 1, maxLength: 5 }), (state: State, edits) => {
      const reading = ({ rows, marco, corte, list }: State) =>
        read(rows, marco, { fecha_corte: corte }, list);
      let revision = startRevision(reading(state));
      let now = state;
      for (const each of edits) {
        now = edited(now, each);
        const after = reading(now);
        revision = recheck(revision, after);
        expect(revision.observations).toEqual(startRevision(after).observations);
      }
    }),
    { numRuns: 60 },
  );
});

it("sees that a person's formula in the marco gives another text", () => {
  const marco = (indicador: CellValue): MarcoCells => ({
    accion: "Otra acción",
    indicador: ["=X1", indicador],
  });
  const start = startRevision(read([good], [marco("")]));
  const after = read([good], [marco("Boletines")]);
  expect(recheck(start, after).observations).toEqual(startRevision(after).observations);
  expect(recheck(start, after).observations).not.toEqual(start.observations);
});

describe("what an edit reruns", () => {
  const rows: MatrizCells[] = [
    { ...good, avance: 1, recomendaciones: "Reforzar" },
    { ...good, codigo: "1.2", indicador: "Otro", avance: 1 },
  ];
  const before = startRevision(read(rows, [{ accion: good.accion }]));
  const rerunBy = (changed: readonly MatrizCells[]) => {
    const after = recheck(before, read(changed, [{ accion: good.accion }]));
    return checks
      .filter((_, index) => after.findings[index]!.matrices[0] !== before.findings[index]!.matrices[0])
      .map(({ id }) => id);
  };

  it("is nothing where nothing changed", () => expect(rerunBy(rows)).toEqual([]));

  it("is only what looks at the cell", () => {
    const rerun = rerunBy([rows[0]!, { ...rows[1]!, recomendaciones: "Reforzar" }]);
    expect(rerun).toContain("rojo-sin-recomendacion");
    for (const id of [
      "obligatorio",
      "fila-repetida",
      "plazo-vencido",
      "pesos-no-suman",
      "formula-distinta",
    ]) {
      expect(rerun).not.toContain(id);
    }
  });

  it("is also what is computed from it", () => {
    const rerun = rerunBy([rows[0]!, { ...rows[1]!, avance: 9 }]);
    expect(rerun).toEqual(expect.arrayContaining(["rojo-sin-recomendacion", "avance-ilegible", "escala"]));
    expect(rerun).not.toContain("fila-repetida");
  });
});

it("names a Resumen as it is called now", () => {
  const weighed = (name: string) =>
    readWorkbook([matrizSheet([good])], {
      parametros,
      hasParametros: true,
      resumenes: [resumenLeido({ "Actualizar el sitio web": 90 }, { sheet: name })],
    });
  const revision = recheck(startRevision(weighed("Resumen")), weighed("Resumen 2009"));
  expect(revision.observations.filter(({ rule }) => rule === "pesos-de-acciones")).toMatchObject([
    { place: { sheet: "Resumen 2009" } },
  ]);
});
