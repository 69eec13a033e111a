import { HEADINGS, MEANT, WRITTEN, alone } from "../testing/plan";
import { Variation, itOrganizes, sheet } from "../testing/variations";

const PAGE = alone("Página 1 de 2");

/** A row cut in two where each of these texts begins. */
function cut(row: readonly string[], at: Readonly<Record<number, string>>): readonly (readonly string[])[] {
  const part = (take: (cell: string, text: string) => string, none: (cell: string) => string) =>
    row.map((cell, column) => (at[column] === undefined ? none(cell) : take(cell, at[column])));
  return [
    part(
      (cell, text) => cell.slice(0, cell.indexOf(text)).trim(),
      (cell) => cell,
    ),
    part(
      (cell, text) => cell.slice(cell.indexOf(text)),
      () => "",
    ),
  ];
}

const LAST = MEANT.at(-1)!;
const WHOLE = WRITTEN.slice(0, 5);
const REST = { 0: "y acceso a la información", 4: "de rendición de cuentas" };

const lastRow = (between: readonly (readonly string[])[], more: Partial<Variation> = {}): Variation => {
  const [head, rest] = cut(LAST, REST);
  return {
    source: sheet([HEADINGS, ...WHOLE, head!, ...between, rest!]),
    rows: [...MEANT.slice(0, 5), LAST],
    ...more,
  };
};

const unjoined = (row: readonly string[], at: Readonly<Record<number, string>>, key: string): Variation => {
  const parts = cut(row, at);
  return {
    source: sheet([HEADINGS, ...WHOLE, ...parts, ...WRITTEN.slice(5)]),
    rows: [...MEANT.slice(0, 5), ...parts, ...MEANT.slice(5)],
    questions: [key],
  };
};

itOrganizes({
  "the last row, its acción too": lastRow([PAGE], { dropped: ["7:pies"] }),
  "the last row, its acción too, the headings again": lastRow([PAGE, HEADINGS], {
    dropped: ["7:pies", "8:repetidos"],
  }),
  "the last row, its acción too, a blank line between": lastRow([[]]),
  "the last row, nothing but its acción": {
    source: sheet([
      HEADINGS,
      ...WHOLE,
      cut(LAST, { 0: "a la información" })[0]!,
      PAGE,
      alone("a la información"),
    ]),
    rows: [...MEANT.slice(0, 5), LAST],
    dropped: ["7:pies"],
  },
  "a row whose acción goes on with a capital": unjoined(
    ["Apoyo a la Secretaría de Salud", ...MEANT[0]!.slice(1)],
    { 0: "Salud", 1: "calidad" },
    "posibleUnion:unidas:8",
  ),
  "an acción that goes on with a capital, with another indicador and its meta": {
    source: sheet([
      HEADINGS,
      ["Apoyo a la Secretaría de", ...MEANT[0]!.slice(1)],
      ["Salud", ...MEANT[1]!.slice(1)],
    ]),
    rows: [
      ["Apoyo a la Secretaría de", ...MEANT[0]!.slice(1)],
      ["Salud", ...MEANT[1]!.slice(1)],
    ],
    questions: ["posibleUnion:unidas:3"],
  },
  "the same, where the person says so": {
    source: sheet([
      HEADINGS,
      ["Apoyo a la Secretaría de", ...MEANT[0]!.slice(1)],
      ["Salud", ...MEANT[1]!.slice(1)],
    ]),
    choices: { on: ["unidas:3"] },
    rows: [MEANT[0]!, MEANT[1]!].map((row) => ["Apoyo a la Secretaría de Salud", ...row.slice(1)]),
  },
  "responsables that go on with a capital": {
    source: sheet([
      HEADINGS,
      MEANT[0]!.map((cell, column) => (column === 5 ? "Secretaría de" : cell)),
      alone("Planeación y Obras Públicas", 5),
      ...WRITTEN.slice(2),
    ]),
    choices: { on: ["unidas:3"] },
    rows: [MEANT[0]!, ...MEANT.slice(2)],
  },
  "a table of one row, cut all through": {
    source: sheet([
      HEADINGS,
      ...cut(
        [
          "Apoyo a los jóvenes",
          "Mejor calidad de vida",
          "Número de talleres",
          "2 al año",
          "Convocar y dictar",
          "Oficina de control",
          "Aulas y equipos",
          "12 meses",
        ],
        {
          0: "jóvenes",
          1: "vida",
          2: "talleres",
          3: "año",
          4: "dictar",
          5: "control",
          6: "equipos",
          7: "meses",
        },
      ),
    ]),
    rows: [
      [
        "Apoyo a los jóvenes",
        "Mejor calidad de vida",
        "Número de talleres",
        "2 al año",
        "Convocar y dictar",
        "Oficina de control",
        "Aulas y equipos",
        "12 meses",
      ],
    ],
  },
  "an acción that ends in a letter's name": {
    source: sheet([HEADINGS, ["Mejoramiento de vías de tipo A", ...MEANT[0]!.slice(1)], ...WRITTEN.slice(2)]),
    rows: [["Mejoramiento de vías de tipo A", ...MEANT[0]!.slice(1)], ...MEANT.slice(2)],
  },
});
