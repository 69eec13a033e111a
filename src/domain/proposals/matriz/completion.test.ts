import { serialDate } from "../../base/date";
import { applied } from "../../changes/apply";
import { MatrizCells, marcoSheet, matrizSheet, parametros } from "../../checks/testing/tables";
import { readWorkbook } from "../../reading";
import { SheetGrid } from "../../reading/reading";
import { MarcoKey } from "../../plan/tables/marco-operativo";
import { completionOf } from ".";

type MarcoCells = Readonly<Partial<Record<MarcoKey, string>>>;

const FACTS = { inicio: serialDate(2008, 9, 3) };

const read = (sheets: readonly SheetGrid[]) => readWorkbook(sheets, { parametros, hasParametros: true });

function complete(sheets: readonly SheetGrid[]) {
  const workbook = read(sheets);
  const completion = completionOf(workbook, workbook.marcos[0]!, workbook.matrices[0]!, FACTS);
  return { ...completion, after: applied(sheets, [completion.changes]) };
}

const rowsAfter = (marco: readonly MarcoCells[], matriz: readonly MatrizCells[]) => {
  const { after } = complete([marcoSheet(marco), matrizSheet(matriz)]);
  return read(after).matrices[0]!.rows.map(({ values: { codigo, accion, indicador } }) =>
    [codigo, accion, indicador].join(" "),
  );
};

const A: MarcoCells = { accion: "A", indicador: "i", meta: "10 puntos", responsables: "Sistemas" };
const B: MarcoCells = { accion: "B", indicador: "k", meta: "100%", responsables: "Prensa" };
const inMatriz = ({ accion, indicador, meta, responsables }: MarcoCells, codigo: string): MatrizCells => ({
  accion,
  indicador,
  meta,
  responsable: responsables,
  codigo,
});

test.each<[string, readonly MarcoCells[], readonly MatrizCells[], readonly string[]]>([
  ["a blank matriz gets all, past its last row too", [A, B], [{}], ["1.1 A i", "2.1 B k"]],
  [
    "an indicator more of an acción, in the blank rows at the end",
    [A, { accion: "A", indicador: "j", meta: "1" }, B],
    [inMatriz(A, "1.1"), inMatriz(B, "2.1"), {}],
    ["1.1 A i", "2.1 B k", "1.2 A j"],
  ],
  ["an acción more gets the number after the last", [A, B], [inMatriz(A, "4.1")], ["4.1 A i", "5.1 B k"]],
  ["nothing where all are there", [A, B], [inMatriz(B, "2.1"), inMatriz(A, "1.1")], ["2.1 B k", "1.1 A i"]],
  [
    "an indicator without name, once",
    [A, { accion: "A", meta: "3 talleres" }],
    [inMatriz(A, "1.1"), { accion: "A", meta: "3 talleres", codigo: "1.2" }],
    ["1.1 A i", "1.2 A "],
  ],
])("%s", (_, marco, matriz, rows) => expect(rowsAfter(marco, matriz)).toEqual(rows));

it("reads the metas of what it brings, with figures as their column shows them", () => {
  const {
    changes,
    rows,
    read: count,
  } = complete([marcoSheet([A, B]), matrizSheet([inMatriz(A, "1.1"), {}])]);
  expect([rows, count]).toEqual([1, { metas: 1, of: 1, tiempos: 0 }]);
  expect(changes.cells.map(({ place, after }) => [place.row, place.heading, after])).toContainEqual([
    3,
    "Cantidad",
    1,
  ]);
  expect(changes.formats!.map(({ place, after }) => [place.row, place.heading, after])).toContainEqual([
    3,
    "Avance",
    "0.0%",
  ]);
});

it("says of the rows that are there what the marco says otherwise, and does not touch them", () => {
  const marco = [
    { ...A, meta: "12 puntos", tiempos: "24 meses" },
    { ...B, responsables: "Comunicaciones" },
  ];
  const matriz = [
    { ...inMatriz(A, "1.1"), plazo: serialDate(2009, 9, 3) },
    inMatriz(B, ""),
    inMatriz({ accion: "C", indicador: "z", meta: "1" }, "3.1"),
  ];
  const { changes, differences } = complete([marcoSheet(marco), matrizSheet(matriz)]);
  expect(changes.cells).toEqual([]);
  expect(differences).toEqual({
    metas: ["1.1"],
    responsables: ["fila 3"],
    plazos: ["1.1"],
    gone: ["3.1"],
  });
});

test("what was read of the new rows is kept beside them, as of those that the matriz began with", () => {
  const { after } = complete([marcoSheet([A, B]), matrizSheet([inMatriz(A, "1.1"), {}])]);
  const [, added] = read(after).matrices[0]!.rows;
  expect(added!.values).toMatchObject({ accionLeida: "B", metaLeida: "100%", responsableLeido: "Prensa" });
});
