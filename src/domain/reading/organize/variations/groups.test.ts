import { organize } from "..";
import { sheet } from "../testing/variations";

const organized = (
  cells: Parameters<typeof sheet>[0],
  merges: { row: number; column: number; columns: number }[] = [],
  off: string[] = [],
) => {
  const found = organize(sheet(cells, { merges: merges.map((merge) => ({ ...merge, rows: 1 })) }), { off });
  const at = (name: string) => found.resultColumns.findIndex(({ key, heading }) => (key ?? heading) === name);
  return { ...found, cells: (name: string) => found.rows.map(({ values }) => values[at(name)]) };
};

const ROUTE = [
  ["RESULTADO 1:", "Los municipios tienen plan", "", "", ""],
  ["No.", "Actividades", "Responsables", "% Avance", "Estado"],
  ["1.1", "Socializar los lineamientos", "Gobierno", 0.5, "Alta"],
  ["RESULTADO 2:", "Los municipios previenen", "", "", ""],
  ["2.1", "Capacitar a los comités", "Gobierno", "", "Alta"],
  ["2.2", "Revisar los planes", "Planeación", "", "Media"],
  ["", "", "", "", ""],
  ["A", "ALTA", "", "", ""],
  ["M", "MEDIA", "", "", ""],
];
const ACROSS = [0, 3].map((row) => ({ row, column: 1, columns: 4 }));

test("what heads each part is the acción where the table has none, also the one above the headings", () => {
  const found = organized(ROUTE, ACROSS);
  expect(found.cells("accion")).toEqual([
    "RESULTADO 1: Los municipios tienen plan",
    "RESULTADO 2: Los municipios previenen",
    "RESULTADO 2: Los municipios previenen",
  ]);
  expect(found.dropped.filter(({ reason }) => reason === "despues").map(({ line }) => line)).toEqual([7, 8]);
  expect(found.questions.find(({ about }) => about === "Sección")).toMatchObject({
    kind: "columna",
    guess: "accion",
  });
});

test("it is a column besides where the table has its acciones, and may be left out", () => {
  const lines = [
    ["5.1. Normas", "", "", ""],
    ["Acción", "Indicador", "Meta", "Responsable"],
    ["Reformar el estatuto", "Estatuto", "1", "Gobierno"],
    ["5.2. Difusión", "", "", ""],
    ["Acción", "Indicador", "Meta", "Responsable"],
    ["Hacer una campaña", "Campañas", "2", "Prensa"],
  ];
  expect(organized(lines).cells("Sección")).toEqual(["5.1. Normas", "5.2. Difusión"]);
  expect(organized(lines).cells("accion")).toEqual(["Reformar el estatuto", "Hacer una campaña"]);
  expect(organized(lines, [], ["grupos"]).resultColumns.map(({ heading }) => heading)).not.toContain(
    "Sección",
  );
});

test("a small table that is glued to the right of the first rows is left out, and said", () => {
  const headings = ["Programa", "Indicador", "Meta", "Avance", "AVANCE DEL PLAN", "", ""];
  const row = (index: number) => [`Programa ${index}`, `Indicador ${index}`, "4", "2"];
  const body = Array.from({ length: 10 }, (_, index) => row(index));
  const beside = [
    ["LÍNEA", "PROGRAMAS", "%"],
    ["1. Vías", 31, 0.54],
  ];
  const found = organized([
    headings,
    ...body.map((cells, index) => [...cells, ...(beside[index] ?? ["", "", ""])]),
  ]);
  expect(found.rows).toHaveLength(10);
  expect(found.resultColumns.map(({ source }) => source).filter((source) => (source ?? 0) > 3)).toEqual([]);
  const [step] = found.steps.filter(({ kind }) => kind === "otraTabla");
  expect(step!.changes[0]).toMatchObject({
    key: "otraTabla:1:lado",
    columns: [4, 5, 6],
    before: expect.stringContaining("1. Vías · 31"),
  });
  expect(
    organized([headings, ...body.map((cells, index) => [...cells, index, "x", "y"])]).steps.map(
      ({ kind }) => kind,
    ),
  ).not.toContain("otraTabla");
});
