import { calcularFilas } from "../../plan/cumplimiento/fila";
import { MatrizCells, good, parametros, readingOf } from "../../checks/testing/tables";
import { Reporte, cambiosDeReporte, clavesDe, conReporte } from ".";

const matrizOf = (...rows: readonly MatrizCells[]) =>
  readingOf(rows.map((cells) => ({ ...good, ...cells }))).matrices[0]!;

/** What is written: heading and value. */
const written = (cells: MatrizCells, reporte: Reporte) => {
  const matriz = matrizOf(cells);
  return cambiosDeReporte(matriz, matriz.rows[0]!, reporte).cells.map(({ place, before, after }) => [
    place.heading,
    before,
    after,
  ]);
};

it.each<[string, MatrizCells, Reporte, readonly unknown[]]>([
  ["what is new", {}, { avance: { value: 14 } }, [["Avance", "", 14]]],
  [
    "each cell that changes, with what stood there",
    { avance: 2, evidencia: "Acta 1" },
    { avance: { value: 3 }, evidencia: { value: "Acta 2" } },
    [
      ["Avance", 2, 3],
      ["Evidencia", "Acta 1", "Acta 2"],
    ],
  ],
  ["nothing where it is the same", { avance: 14 }, { avance: { value: 14 }, evidencia: { value: "" } }, []],
  ["a blank empties its cell", { reportado: 0.5 }, { reportado: { value: "" } }, [["% reportado", 0.5, ""]]],
  ["never over a formula", { avance: ["=SUM(A1:A3)", 6] }, { avance: { value: 7 } }, []],
])("a reporte writes %s", (_, cells, reporte, expected) => {
  expect(written(cells, reporte)).toEqual(expected);
});

it("writes nothing in a column that the table lacks", () => {
  const matriz = matrizOf({});
  const columns = { ...matriz.columns, avance: undefined };
  expect(cambiosDeReporte({ ...matriz, columns }, matriz.rows[0]!, { avance: { value: 1 } }).cells).toEqual(
    [],
  );
});

it("a row says at once what it will say once it is written", () => {
  const before = matrizOf({}, { indicador: "Otro", avance: 1 });
  const after = matrizOf({ avance: 2 }, { indicador: "Otro", avance: 1 });
  const seen = conReporte(before.rows[0]!, { avance: { value: 2 } });
  const [at] = calcularFilas([seen], parametros);
  const [then] = calcularFilas(after.rows, parametros);
  expect(at!.cumplimiento).not.toBeNull();
  expect({ ...at, row: null }).toEqual({ ...then, row: null });
});

const AT_2 = "2\nActualizar el sitio web\nPuntos con conexión\n10 puntos";
const AT_3 = AT_2.replace("2", "3");

it.each<[string, readonly MatrizCells[], readonly string[]]>([
  ["by Id", [{ id: "BCDFGH" }, { id: "JKLMNP" }], ["BCDFGH", "JKLMNP"]],
  ["by place and texts without one", [{ id: "" }, { id: "JKLMNP" }], [AT_2, "JKLMNP"]],
  ["by place and texts where it was copied", [{ id: "BCDFGH" }, { id: "BCDFGH" }], [AT_2, AT_3]],
])("rows are told apart %s", (_, rows, expected) => {
  expect([...clavesDe(matrizOf(...rows).rows).keys()]).toEqual(expected);
});
