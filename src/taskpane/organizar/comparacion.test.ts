import { Organized } from "../../domain/reading/organize";
import { comparar } from "./comparacion";

const COLUMNS: Organized["resultColumns"] = [
  { key: "accion", heading: "Acción", source: 0 },
  { key: "beneficios", heading: "Beneficios", source: null },
  { key: "indicador", heading: "Indicador", source: 1 },
  { key: "meta", heading: "Meta", source: 2 },
];

const cells = [
  ["Publicar", "Boletines  ", 1],
  ["", "publicados", ""],
  ["", "Visitas", "1O puntos"],
  ["", "", "10 puntos"],
];
const texts = cells.map((line) => line.map((value) => (value === 1 ? "100 %" : String(value))));

interface Case {
  readonly values: readonly string[];
  readonly lines: readonly number[];
  readonly carried?: readonly number[];
  /** Only of the cells that are not as they were. */
  readonly expected: Readonly<Record<string, string>>;
}

test.each<[string, Case]>([
  [
    "spaces that nobody sees and figures as they show are no change",
    { values: ["Publicar", "", "Boletines", "100 %"], lines: [0], expected: {} },
  ],
  [
    "pieces of two lines are joined",
    {
      values: ["Publicar", "", "Boletines publicados", "100 %"],
      lines: [0, 1],
      expected: { Indicador: "unida" },
    },
  ],
  [
    "what stands above is repeated",
    {
      values: ["Publicar", "", "Visitas", "1O puntos"],
      lines: [2],
      carried: [0],
      expected: { Acción: "repetida" },
    },
  ],
  [
    "a text was mended",
    { values: ["", "", "Visitas", "10 puntos"], lines: [2], expected: { Meta: "cambiada" } },
  ],
  [
    "a cell came from another line",
    { values: ["", "", "publicados", "10 puntos"], lines: [1, 3], expected: { Meta: "movida" } },
  ],
  [
    "a cell came from another column, and nothing is left in its own",
    {
      values: ["", "10 puntos", "", ""],
      lines: [3],
      expected: { Beneficios: "movida", Meta: "cambiada" },
    },
  ],
])("%s", (_, { values, lines, carried = [], expected }) => {
  const [row] = comparar({ cells, texts }, { resultColumns: COLUMNS, rows: [{ values, lines, carried }] });
  const found = row!.cells.flatMap(({ heading, estado }) => (estado === "igual" ? [] : [[heading, estado]]));
  expect(Object.fromEntries(found)).toEqual(expected);
  expect(row!.changed).toBe(Object.keys(expected).length > 0);
});

test("a figure that a narrow column shows as hashes is shown by its value", () => {
  const [row] = comparar(
    { cells: [["Publicar", "Visitas", 1900]], texts: [["Publicar", "Visitas", "####"]] },
    {
      resultColumns: COLUMNS,
      rows: [{ values: ["Publicar", "", "Visitas", "1.900"], lines: [0], carried: [] }],
    },
  );
  expect(row!.cells.at(-1)).toMatchObject({ before: ["1.900"], estado: "igual" });
});
